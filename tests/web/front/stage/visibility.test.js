// What the filters let through decides which boxes and edges are seen.

import assert from "node:assert/strict";
import test from "node:test";

import { visible } from "../../../../web/front/stage/visibility.js";

const RELATIONS = [
  { id: "r1", source: "a", target: "b" },
  { id: "r2", source: "b", target: "c" },
  { id: "r3", source: "a", target: "b" },
];
const EDGES = [
  { id: "e1", from: "a", to: "b", relations: ["r1", "r3"] },
  { id: "e2", from: "b", to: "c", relations: ["r2"] },
];
const sets = ({ relations, boxes, edges }) => [[...relations].sort(), [...boxes].sort(), [...edges].sort()];
const seen = (shown, focus = null) => sets(visible({ relations: RELATIONS, edges: EDGES, focus }, shown));

test("all is seen where nothing is filtered", () => {
  assert.deepEqual(seen("111"), [["r1", "r2", "r3"], ["a", "b", "c", "r1", "r2", "r3"], ["e1", "e2"]]);
});

test("a concept is seen with a shown relation, an edge with any of its own", () => {
  assert.deepEqual(seen("001"), [["r3"], ["a", "b", "r3"], ["e1"]]);
  assert.deepEqual(seen("010"), [["r2"], ["b", "c", "r2"], ["e2"]]);
});

test("nothing but the focus is seen where nothing is shown", () => {
  assert.deepEqual(seen("000"), [[], [], []]);
  assert.deepEqual(seen("000", "c"), [[], ["c"], []]);
  assert.deepEqual(seen("", "c"), [[], ["c"], []]);
});

test("before the year of its second finding no pair is contested, and without a year all are as they are", () => {
  const relations = [{ id: "r1", since: 1994 }, { id: "r2", since: 2001 }, { id: "r3" }];
  const agreed = (until) => [...visible({ relations, edges: [], focus: null }, "111", until).agreed];
  assert.deepEqual([agreed(0), agreed(1993), agreed(1994)], [[], ["r1", "r2", "r3"], ["r2", "r3"]]);
});

test("of a concept with a row and a column the one is seen that a shown relation belongs to", () => {
  const edges = [{ id: "e1", from: "a", to: "b ", relations: ["r1"] }, { id: "e2", from: "b", to: "c", relations: ["r2"] }];
  const seenOf = (shown) => sets(visible({ relations: RELATIONS.slice(0, 2), edges, focus: null }, shown))[1];
  assert.deepEqual([seenOf("10"), seenOf("01"), seenOf("11")], [["a", "b ", "r1"], ["b", "c", "r2"], ["a", "b", "b ", "c", "r1", "r2"]]);
});
