// A likelihood has one word, also at its bounds.

import assert from "node:assert/strict";
import test from "node:test";

import { knownWord } from "../../../../web/front/shared/known_word.js";

test("nine of ten is likely, eight of ten unsure, less is fading", () => {
  assert.deepEqual([1, 0.9, 0.89, 0.8, 0.79, 0].map(knownWord), ["likely", "likely", "unsure", "unsure", "fading", "fading"]);
});
