// The way back is the way one came.

import assert from "node:assert/strict";
import test from "node:test";

import { keptTrail, trailAfter } from "../../../../../web/front/present/ways/trail.js";

test("a step forward makes the trail longer, and the same step back shorter", () => {
  const there = trailAfter([], "a", "c");
  assert.deepEqual([there, trailAfter(there, "c", "a")], [["a"], []]);
  assert.deepEqual(trailAfter(["a", "b"], "c", "d"), ["a", "b", "c"]);
});

test("the same step again, and what is no step, leave the trail as it is", () => {
  assert.deepEqual([trailAfter(["a"], "b", "b"), trailAfter(["a"], "", "b"), trailAfter(["a"], "b", "")], [["a"], ["a"], ["a"]]);
});

test("a reload keeps the trail, and nothing but a list of texts is one", () => {
  assert.deepEqual([keptTrail({ trail: ["a"] }), keptTrail(null), keptTrail({ trail: [1] }), keptTrail({ trail: "a" })], [["a"], [], [], []]);
});
