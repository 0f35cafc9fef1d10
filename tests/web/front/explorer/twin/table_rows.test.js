// Relations are the rows of a table, in the order of a column.

import assert from "node:assert/strict";
import test from "node:test";

import { COLUMNS, rowCells, sortedRows } from "../../../../../web/front/explorer/twin/table_rows.js";

function relation(id, target, species, source) {
  const facts = [{ name: "Level", text: "core" }, { name: "Source", text: source }];
  return { id, source: "GABA", effect: "calms", target, polarity: "decreases", words: { level: ["core"], evidence: ["human"], species }, facts };
}

const ROWS = [
  relation("r1", "stress", ["mouse"], "Smith and others (2019)"),
  relation("r2", "Mood", ["human", "rat"], "Jones 1998, reprinted 2003"),
  relation("r3", "Éclat", [], ""),
];

function order(name, direction) {
  return sortedRows(ROWS, COLUMNS.indexOf(name), direction).map((row) => row.relation.id).join(" ");
}

test("a row has a cell for each column; the year is the last of the citation", () => {
  assert.deepEqual(rowCells(ROWS[1]), ["GABA", "calms", "Mood", "decreases", "core", "human", "human, rat", "2003", "Jones 1998, reprinted 2003"]);
  assert.equal(rowCells(ROWS[1]).length, COLUMNS.length);
});

test("a relation of a large file, without facts, has year and citation of its paper as soon as that is there", () => {
  const { facts, ...bare } = ROWS[0];
  const paper = { citation: "Own", year: "2001", address: "https://doi.org/10.1/x" };
  assert.deepEqual([rowCells(bare).slice(-2), rowCells(bare, paper).slice(-2)], [["", ""], ["2001", "Own (2001)"]]);
});

test("a column sorts both ways without case and accents, blank cells last", () => {
  assert.deepEqual([order("Target", 1), order("Target", -1)], ["r3 r2 r1", "r1 r2 r3"]);
  assert.deepEqual([order("Year", 1), order("Year", -1)], ["r2 r1 r3", "r1 r2 r3"]);
  assert.equal(order("none", 1), "r1 r2 r3");
});
