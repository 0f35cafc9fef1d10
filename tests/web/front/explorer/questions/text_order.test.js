// Texts and lists of numbers are in the order of Python.

import assert from "node:assert/strict";
import test from "node:test";

import { byCodePoint, byNumbers } from "../../../../../web/front/explorer/questions/text_order.js";

test("texts are compared by code points, lists by their first difference and then by length", () => {
  assert.deepEqual(["\u{1d434}", "\uff21", "ab", "a", "Z"].sort(byCodePoint), ["Z", "a", "ab", "\uff21", "\u{1d434}"]);
  assert.deepEqual([[2], [1, 5], [1], [1, 2, 9]].sort(byNumbers), [[1], [1, 2, 9], [1, 5], [2]]);
});
