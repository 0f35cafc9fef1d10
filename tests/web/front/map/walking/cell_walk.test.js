// Arrow keys lead from cell to cell of a matrix, along its rows and from row to row.

import assert from "node:assert/strict";
import test from "node:test";

import { OVER_CELLS } from "../../../../../web/front/map/walking/cell_walk.js";

const RELATIONS = [
  { id: "r1", source: "GABA", target: "T cell", polarity: "decreases" },
  { id: "r2", source: "GABA", target: "T cell", polarity: "decreases" },
  { id: "r3", source: "GABA", target: "Mood", polarity: "increases" },
  { id: "r4", source: "Cortisol", target: "Mood", polarity: "modulates" },
  { id: "r5", source: "Stress", target: "T cell", polarity: "no clear effect" },
];
const at = (left, top) => [[left, top], [left + 10, top + 10]];
const EDGES = [
  { id: "e4", relations: ["r4"], path: at(30, 20) }, { id: "e1", relations: ["r1", "r2"], path: at(10, 10) },
  { id: "e3", relations: ["r3"], path: at(30, 10) }, { id: "e5", relations: ["r5"], path: at(10, 30) },
];
const PICTURE = { kind: "matrix", relations: RELATIONS, edges: EDGES };
const ALL = new Set(RELATIONS.map(({ id }) => id));
const { moves, start, announced, stands } = OVER_CELLS;
const place = (relation) => ({ concept: RELATIONS.find(({ id }) => id === relation).source, relation, way: "out" });

/** Return the relations that a walk comes to. */
function walk(from, arrows, shown = ALL) {
  let now = place(from);
  return arrows.map((arrow) => (now = moves[`Arrow${arrow}`](PICTURE, shown, now)).relation);
}

test("a walk begins at the selected cell, else in the row or column of a concept, else with the first cell", () => {
  const begins = (...asked) => start(PICTURE, ALL, ...asked)?.relation;
  assert.deepEqual([begins(null, "r4"), begins("Cortisol"), begins("Mood"), begins("nobody"), begins()], ["r4", "r4", "r3", "r1", "r1"]);
  assert.equal(start(PICTURE, new Set(), "GABA"), null);
});

test("right and left come to each cell, row by row, and round again", () => {
  assert.deepEqual(walk("r1", ["Right", "Right", "Right", "Right"]), ["r3", "r4", "r5", "r1"]);
  assert.deepEqual(walk("r1", ["Left", "Left", "Left", "Left"]), ["r5", "r4", "r3", "r1"]);
});

test("down and up come to the nearest cell of the next row", () => {
  assert.deepEqual(walk("r3", ["Down", "Down", "Down"]), ["r4", "r5", "r1"]);
  assert.deepEqual(walk("r3", ["Up", "Up"]), ["r5", "r4"]);
});

test("what the filters hide is passed over", () => {
  assert.deepEqual(walk("r1", ["Right", "Down"], new Set(["r1", "r5"])), ["r5", "r1"]);
  assert.deepEqual([stands(PICTURE, new Set(["r1"]), place("r2")), stands(PICTURE, ALL, place("r2")), stands(PICTURE, ALL, null)], [false, true, false]);
});

test("a cell is announced with what its relations come to, and its place in the row", () => {
  assert.equal(announced(PICTURE, ALL, place("r2")), "GABA to T cell: 2 relations, 2 decrease. Cell 1 of 2 in this row");
  assert.equal(announced(PICTURE, new Set(["r2", "r5"]), place("r2")), "GABA to T cell: decreases. Cell 1 of 1 in this row");
});
