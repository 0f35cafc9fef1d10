// A fault that repeats is told once and found at each of its cells.

import assert from "node:assert/strict";
import { test } from "node:test";

import { cellMarks, faultyRows } from "../../../../web/front/grid/cell_marks.js";

const FIX = { label: "write 'x'", cells: /** @type {[number, string][]} */ ([[1, "x"]]) };
const FAULT = { severity: "warning", text: "Odd.", fix: FIX, concept: "" };
const MARKS = { lines: { 7: 9 }, faults: [{ ...FAULT, cells: /** @type {[string, number][]} */ ([["0", 1], ["7", 1]]) }], changed: {} };

test("a fault stands at each of its cells, with what is offered there", () => {
  const marks = cellMarks(MARKS);
  assert.deepEqual([marks.faults("0", 1), marks.faults("7", 1), marks.faults("7", 2)], [[{ ...FAULT, key: "0", column: 1 }], [{ ...FAULT, key: "7", column: 1 }], []]);
});

test("a row with a fault counts once", () => {
  const twice = { ...MARKS, faults: [...MARKS.faults, { ...FAULT, cells: /** @type {[string, number][]} */ ([["7", 2]]) }] };
  assert.deepEqual([...faultyRows(twice)], ["0", "7"]);
});
