// A step finds its neighbours as Python does, and both change places but for their numbers.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { moveStep, neighbourOf } from "../../../../web/front/grid/step_order.js";
import { renumbered } from "../../../../web/front/grid/story_ways.js";
import { typedRows } from "../../../../web/front/grid/typed_rows.js";

const { rows, cases, numbers, ways } = JSON.parse(readFileSync(new URL("../../../cases/step_order.json", import.meta.url), "utf8"));
const COLUMNS = { story: 0, number: 1, next: null };

for (const { name, row, by, neighbour } of cases) {
  test(name, () => {
    const found = neighbourOf(rows.map((cells, key) => ({ key: String(key), line: key + 2, cells })), String(row), by, COLUMNS);
    assert.equal(found?.key, neighbour === null ? undefined : String(neighbour));
  });
}

for (const { name, cell, own, written } of ways) {
  test(`ways follow the numbers: ${name}`, () => assert.equal(renumbered(cell, own, "Calm", numbers), written));
}

/** A table whose focus is on the row with a key. */
function tableAt(key, rows = [["Calm", "1", "A"], ["Calm", "2", "B"], ["Calm", "two", "C"]]) {
  const typed = typedRows({ id: "stories:1", rows, lines: [2, 3, 4] });
  const place = { rowIndex: Number(key), column: { getColId: () => "2" } };
  const focused = [];
  const grid = {
    getFocusedCell: () => place,
    getDisplayedRowAtIndex: (index) => ({ data: typed.all()[index] }),
    getRowNode: (other) => ({ rowIndex: Number(other) }),
    setFocusedCell: (...cell) => focused.push(cell),
    setRowData: () => {},
  };
  return { table: { grid, rows: typed, view: { steps: COLUMNS }, told: () => {} }, typed, focused };
}

test("two steps change places, the numbers stay, and the focus goes along", () => {
  const { table, typed, focused } = tableAt("1");
  assert.equal(moveStep(table, -1), true);
  assert.deepEqual(typed.all().map(({ cells }) => cells), [["Calm", "1", "B"], ["Calm", "2", "A"], ["Calm", "two", "C"]]);
  assert.deepEqual(focused, [[0, "2"]]);
});

test("the ways to both lead to them still, and their own go along", () => {
  const { table, typed } = tableAt("1", [["Calm", "1", "2"], ["Calm", "2", "end"], ["Mood", "1", "calm/2"]]);
  table.view.steps = { ...COLUMNS, next: 2 };
  moveStep(table, -1);
  assert.deepEqual(typed.all().map(({ cells }) => cells), [["Calm", "1", "end"], ["Calm", "2", "1"], ["Mood", "1", "calm/1"]]);
});

test("where there is no neighbour, no number, or no story, nothing moves", () => {
  assert.equal(moveStep(tableAt("0").table, -1), false);
  assert.equal(moveStep(tableAt("2").table, -1), false);
  const { table } = tableAt("1");
  table.view.steps = null;
  assert.equal(moveStep(table, -1), false);
});
