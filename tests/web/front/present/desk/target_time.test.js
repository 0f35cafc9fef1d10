// What is left of a talk is said until it is over, and then by how much.

import assert from "node:assert/strict";
import test from "node:test";

import { leftOf } from "../../../../../web/front/present/desk/target_time.js";

test("what is left of the minutes, or by how much they are over, is said in words", () => {
  assert.deepEqual([0, 90000, 1200000, 1260000].map((taken) => leftOf(20, taken)), ["20:00 left", "18:30 left", "00:00 left", "01:00 over"]);
});

test("without minutes nothing is said", () => {
  assert.deepEqual([0, Number.NaN, -3].map((minutes) => leftOf(minutes, 5000)), ["", "", ""]);
});
