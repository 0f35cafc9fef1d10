// Keeping progress is offered where there is much to lose, and at once where a browser keeps nothing.

import assert from "node:assert/strict";
import test from "node:test";

import { isWorthKeeping } from "../../../../../web/front/practice/page/progress_file.js";

test("keeping is offered from twenty answers on, and from the first where nothing is kept", () => {
  const worth = (note) => [0, 1, 19, 20].map((count) => isWorthKeeping({ count: () => count, note: () => note }));
  assert.deepEqual([worth(""), worth("This browser keeps no answers")], [[false, false, false, true], [false, true, true, true]]);
});
