// A long way across is a step, anything else is none.

import assert from "node:assert/strict";
import test from "node:test";

import { swipeOf } from "../../../../web/front/present/swipe.js";

test("to the left is next, to the right is previous", () => {
  assert.deepEqual([swipeOf(-90, 10), swipeOf(90, -10)], ["next", "previous"]);
});

test("a tap, a short way and a way up or down are no step", () => {
  assert.deepEqual([swipeOf(0, 0), swipeOf(-50, 0), swipeOf(-90, 60), swipeOf(0, 300)], ["", "", "", ""]);
});
