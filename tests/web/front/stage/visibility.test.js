// What the filters let through decides which boxes and edges are seen.

import assert from "node:assert/strict";
import test from "node:test";

import { visible, weight } from "../../../../web/front/stage/visibility.js";

const RELATIONS = [
  { id: "r1", source: "a", target: "b" },
  { id: "r2", source: "b", target: "c" },
  { id: "r3", source: "a", target: "b" },
];
const EDGES = [
  { id: "e1", relations: ["r1", "r3"] },
  { id: "e2", relations: ["r2"] },
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

test("an edge weighs as much as its visible relations", () => {
  assert.deepEqual([new Set(), new Set(["r3"]), new Set(["r1", "r3", "r2"])].map((set) => weight(EDGES[0], set)), [0, 1, 2]);
});
