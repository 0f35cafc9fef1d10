// Only a hand that moves lights what is under the pointer.

import assert from "node:assert/strict";
import test from "node:test";

import { hasMoved } from "../../../../web/front/map/moved.js";

test("an event without a movement is one of the page, which slid under the pointer", () => {
  const events = [[0, 0], [1, 0], [0, -1]].map(([movementX, movementY]) => ({ movementX, movementY }));
  assert.deepEqual(events.map(hasMoved), [false, true, true]);
});
