// What is under the pointer is named with what stands behind it.

import assert from "node:assert/strict";
import test from "node:test";

import { tipOf } from "../../../../web/front/map/tip_lines.js";

const relation = (id, target, grade, effect = "calms") => ({ id, source: "GABA", effect, target, polarity: "decreases", sign: 1, line: 2, grade, paper: id });
const RELATIONS = [
  relation("r1", "Stress", "cells"), relation("r2", "Stress", "people", "eases"), relation("r3", "Stress", "cells"),
  ...["A", "B", "C", "D"].map((target) => relation(`r${target}`, target, "")),
];
const PICTURE = { nodes: [{ id: "GABA", label: "GABA", hint: "A transmitter." }, { id: "r2", label: "eases", hint: "It eased." }], relations: RELATIONS };
const ALL = new Set(RELATIONS.map(({ id }) => id));
const said = (pointed, visible = ALL) => {
  const { title, lines } = tipOf(PICTURE, visible, pointed);
  return [title, ...lines.map(({ text, evidence }) => [text, evidence?.grade])];
};

test("a concept is named with what it is, a phrase with what stands behind it", () => {
  assert.deepEqual(said({ box: "GABA" }), ["GABA", ["A transmitter.", undefined]]);
  assert.deepEqual(said({ box: "r2" }), ["eases", ["It eased.", "people"]]);
});

test("a line has its sentences, the strongest first, the same claim once", () => {
  assert.deepEqual(said({ relations: ["r1", "r2", "r3"] }), ["", ["GABA eases Stress.", "people"], ["GABA calms Stress. (2 studies)", "cells"]]);
});

test("what filters hide is not said, and what is too much is counted", () => {
  assert.deepEqual(said({ relations: ["r1", "r2"] }, new Set(["r1"])), ["", ["GABA calms Stress.", "cells"]]);
  assert.deepEqual(said({ relations: [...ALL] }).at(-1), ["… and 2 more", undefined]);
});

test("a cell of a matrix is named by its pair and what is shown of that", () => {
  const matrix = { ...PICTURE, kind: "matrix" };
  assert.equal(tipOf(matrix, ALL, { relations: ["r1", "r2"] }).title, "GABA → Stress: 2 relations, 2 decrease");
  assert.equal(tipOf(matrix, new Set(["r2"]), { relations: ["r1", "r2"] }).title, "GABA → Stress: decreases");
});

test("a folded concept says what is rolled up in it, and a line the words of its rows", () => {
  const rolled = { ...relation("r9", "T cell", "people"), own: { source: "GABA", target: "Treg" } };
  const folded = { nodes: [{ id: "T cell", label: "T cell", hint: "A white cell.", folds: 2 }], relations: [rolled] };
  const lines = (pointed) => tipOf(folded, new Set(["r9"]), pointed).lines.map(({ text }) => text);
  assert.deepEqual(lines({ box: "T cell" }), ["Folded: 1 relation of 3 concepts", "A white cell."]);
  assert.deepEqual(lines({ relations: ["r9"] }), ["GABA calms Treg."]);
});
