// What is typed into rows turns into the record from which Python edits the file.

import assert from "node:assert/strict";
import test from "node:test";

import { typedRows } from "../../../../web/front/grid/typed_rows.js";

const SHOWN = { id: "relations:1", rows: [["GABA", "calms"], ["Sleep", "lifts"]], lines: [2, 4] };

test("nothing typed is nothing to tell", () => {
  assert.deepEqual(typedRows(SHOWN).record(), { id: "relations:1", changed: {}, added: [], removed: [], count: 1 });
});

test("changed, added and removed rows are told by the number of the row, and rows keep their lines", () => {
  const rows = typedRows(SHOWN);
  rows.write([{ key: "0", column: 1, text: "soothes" }, { key: "7", column: 0, text: "no such row" }]);
  const key = rows.add(["Leptin", ""]);
  rows.write([{ key, column: 1, text: "lowers" }]);
  rows.remove(["1"]);
  assert.deepEqual(rows.record(), { id: "relations:1", changed: { 0: { 1: "soothes" } }, added: [["Leptin", "lowers"]], removed: [1], count: 1 });
  assert.deepEqual([rows.row("0"), rows.row("1")], [["GABA", "soothes"], undefined]);
  assert.deepEqual(rows.all(), [
    { key: "0", line: 2, cells: ["GABA", "soothes"] },
    { key: "+1", line: null, cells: ["Leptin", "lowers"] },
  ]);
});

test("a cell that says again what it said is not changed, and a removed new row leaves no gap in the keys", () => {
  const rows = typedRows(SHOWN);
  rows.write([{ key: "0", column: 1, text: "soothes" }]);
  rows.write([{ key: "0", column: 1, text: "calms" }]);
  rows.remove([rows.add(["a", "b"])]);
  assert.deepEqual([rows.add(["c", "d"]), rows.record()], ["+2", { id: "relations:1", changed: {}, added: [["c", "d"]], removed: [], count: 1 }]);
});

test("rows that differ from what was shown are told with what stood in them, a blank new row is not", () => {
  const rows = typedRows(SHOWN);
  assert.deepEqual(rows.unheard(0), []);
  rows.write([{ key: "1", column: 1, text: "raises" }]);
  rows.add(["Leptin", ""]);
  rows.add(["", ""]);
  rows.remove(["0"]);
  assert.deepEqual(rows.unheard(0), [
    { before: ["Sleep", "lifts"], cells: ["Sleep", "raises"], isNew: false },
    { before: ["", ""], cells: ["Leptin", ""], isNew: true },
  ]);
});

test("what a record told that was heard is told no more, and what was typed since is", () => {
  const rows = typedRows(SHOWN);
  rows.write([{ key: "0", column: 1, text: "soothes" }]);
  const { count } = rows.record();
  assert.deepEqual(rows.unheard(count), []);
  rows.write([{ key: "1", column: 1, text: "raises" }]);
  assert.deepEqual(rows.unheard(count), [{ before: ["Sleep", "lifts"], cells: ["Sleep", "raises"], isNew: false }]);
});
