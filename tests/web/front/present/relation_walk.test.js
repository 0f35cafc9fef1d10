// A key leads through the relations of a slide in the order of the file, and out again.

import assert from "node:assert/strict";
import test from "node:test";

import { litWords, shownRelations, walkedFrom, walkedRelations } from "../../../../web/front/present/relation_walk.js";

const slide = {
  shown: "101",
  picture: {
    relations: [
      { id: "b", line: 3, source: "Sleep", effect: "lifts", target: "Mood", grade: "animals", species: "mouse" },
      { id: "x", line: 4, source: "A", effect: "b", target: "C" },
      { id: "a", line: 2, source: "GABA", effect: "calms", target: "Stress" },
    ],
  },
};

test("what is shown comes in the order of the file", () => {
  assert.deepEqual(shownRelations(slide).map(({ id }) => id), ["a", "b"]);
  assert.deepEqual(shownRelations({}), []);
});

test("along a chain one relation leads on to the next, and what stands alone comes in the order of the file", () => {
  const rows = [["p", "Cortisol", "Inflammation"], ["q", "Sleep", "Mood"], ["r", "Stress", "Cortisol"], ["s", "Inflammation", "Pain"], ["t", "Stress", "Sleep"]];
  const relations = rows.map(([id, source, target], line) => ({ id, line, source, effect: "acts on", target }));
  assert.deepEqual(walkedRelations({ shown: "11111", picture: { relations } }).map(({ id }) => id), ["r", "p", "s", "t", "q"]);
  const circle = [["a", "X", "Y"], ["b", "Y", "X"], ["c", "X", "X"]].map(([id, source, target], line) => ({ id, line, source, effect: "acts on", target }));
  assert.deepEqual(walkedRelations({ shown: "111", picture: { relations: circle } }).map(({ id }) => id), ["a", "b", "c"]);
});

test("after the last relation none is lit, and then the first; backwards the same", () => {
  const walk = (way) => Array.from({ length: 4 }, ((now) => () => (now = walkedFrom(["a", "b"], now, way)))(""));
  assert.deepEqual(walk(1), ["a", "b", "", "a"]);
  assert.deepEqual(walk(-1), ["b", "a", "", "b"]);
  assert.equal(walkedFrom(["a"], "gone", 1), "a");
  assert.equal(walkedFrom([], "", 1), "");
});

test("the relation that is lit is said with its number and in whom it was seen", () => {
  assert.deepEqual(["a", "b", "x"].map((id) => litWords(slide, id)), [
    "1 of 2: GABA calms Stress.", "2 of 2: Sleep lifts Mood. (animals · mouse)", "",
  ]);
});
