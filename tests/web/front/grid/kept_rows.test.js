// What was typed into rows is written again where it is missing, and into no row but the one it was typed into.

import assert from "node:assert/strict";
import test from "node:test";

import { missing } from "../../../../web/front/grid/kept_rows.js";
import { typedRows } from "../../../../web/front/grid/typed_rows.js";

const SHOWN = { id: "relations:1", rows: [["GABA", "calms"], ["Sleep", "lifts"]], lines: [2, 3] };
const rowsOf = (...rows) => rows.map((cells, number) => ({ key: String(number), line: number + 2, cells }));

// Rows that the draft has changed, by their keys.
const drafted = (...keys) => Object.fromEntries(keys.map((key) => [key, [0]]));
const NOTHING = { writes: [], added: [] };

function typed() {
  const rows = typedRows(SHOWN);
  rows.write([{ key: "1", column: 1, text: "raises" }]);
  rows.add(["Leptin", "lowers"]);
  return rows.unheard(0);
}

function blank() {
  const rows = typedRows(SHOWN);
  rows.add(["", ""]);
  return rows.unheard(0);
}

test("a changed cell and a new row that did not arrive are written again", () => {
  const whole = { writes: [{ key: "1", column: 1, text: "raises" }], added: [["Leptin", "lowers"]] };
  assert.deepEqual(missing(rowsOf(...SHOWN.rows), typed(), {}), whole);
});

test("what has arrived is not written twice, and a new row of the draft that is half there is filled", () => {
  const rows = (/** @type {string} */ effect) => rowsOf(["GABA", "calms"], ["Sleep", "raises"], ["Leptin", effect]);
  assert.deepEqual(missing(rows("lowers"), typed(), drafted("1", "2")), NOTHING);
  assert.deepEqual(missing(rows(""), typed(), drafted("1", "2")), { writes: [{ key: "2", column: 1, text: "lowers" }], added: [] });
});

test("a row goes with what was typed into it, whichever place it has by now", () => {
  const rows = rowsOf(["Theirs", "came"], ["GABA", "calms"], ["Sleep", "lifts"]);
  assert.deepEqual(missing(rows, typed(), {}).writes, [{ key: "2", column: 1, text: "raises" }]);
});

test("a row in its place that is another one is left alone, whatever was typed into each of its cells", () => {
  assert.deepEqual(missing(rowsOf(["Sleep", "calms"], ["Stress", "lifts"]), typed(), {}).writes, []);
  const rows = typedRows(SHOWN);
  rows.write([{ key: "1", column: 0, text: "Zinc" }, { key: "1", column: 1, text: "helps" }]);
  assert.deepEqual(missing(rowsOf(["GABA", "calms"], ["Theirs", "came"]), rows.unheard(0), {}), NOTHING);
});

test("a new row is never written into a row of somebody else, and a blank one nowhere", () => {
  const theirs = rowsOf(...SHOWN.rows, ["Leptin", ""]);
  assert.deepEqual(missing(theirs, typed(), {}).added, [["Leptin", "lowers"]]);
  assert.deepEqual(missing(rowsOf(...SHOWN.rows, ["Theirs", "came"]), blank(), drafted("2")), NOTHING);
  assert.deepEqual(missing(rowsOf(...SHOWN.rows), blank(), {}), NOTHING);
});
