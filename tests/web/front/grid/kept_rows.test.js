// What was typed into rows is written again where it is missing, and into no row but the one it was typed into.

import assert from "node:assert/strict";
import test from "node:test";

import { missing } from "../../../../web/front/grid/kept_rows.js";
import { typedRows } from "../../../../web/front/grid/typed_rows.js";

const SHOWN = { id: "relations:1", rows: [["GABA", "calms"], ["Sleep", "lifts"]], lines: [2, 3] };
const rowsOf = (...rows) => rows.map((cells, number) => ({ key: String(number), line: number + 2, cells }));

function typed() {
  const rows = typedRows(SHOWN);
  rows.write([{ key: "1", column: 1, text: "raises" }]);
  rows.add(["Leptin", "lowers"]);
  return rows.typed();
}

test("a changed cell and a new row that did not arrive are written again", () => {
  assert.deepEqual(missing(rowsOf(...SHOWN.rows), typed()), { writes: [{ key: "1", column: 1, text: "raises" }], added: [["Leptin", "lowers"]] });
});

test("what has arrived is not written twice, and a new row that is half there is filled", () => {
  assert.deepEqual(missing(rowsOf(["GABA", "calms"], ["Sleep", "raises"], ["Leptin", "lowers"]), typed()), { writes: [], added: [] });
  assert.deepEqual(missing(rowsOf(["GABA", "calms"], ["Sleep", "raises"], ["Leptin", ""]), typed()).writes, [{ key: "2", column: 1, text: "lowers" }]);
});

test("a row in its place that is another one is left alone", () => {
  assert.deepEqual(missing(rowsOf(["Sleep", "lifts"], ["Stress", "lifts"]), typed()).writes, []);
});
