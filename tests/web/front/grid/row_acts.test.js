// What is copied into the selected rows is the cell that was meant: the focused one, or the one that was just typed into.

import assert from "node:assert/strict";
import test from "node:test";

import { cellToCopy } from "../../../../web/front/grid/row_acts.js";

const ROWS = [["GABA", "soothes"], ["Sleep", "lifts"], ["Mood", "eases"]].map((cells, number) => ({ key: String(number), line: number + 2, cells }));
const copied = (rowIndex, column, lastTyped) => {
  const grid = {
    getFocusedCell: () => ({ rowIndex, column: { getColId: () => column } }),
    getDisplayedRowAtIndex: (place) => ({ data: ROWS[place] }),
    getRowNode: (key) => ({ data: ROWS[Number(key)], rowIndex: Number(key) }),
  };
  const found = cellToCopy({ grid, lastTyped });
  return found && [found.text, found.column];
};

test("the focused cell is copied, unless Enter or the boxes of rows have led away from the one that was typed into", () => {
  const typed = { key: "0", column: 1 };
  assert.deepEqual(
    [copied(1, "1", typed), copied(2, "line", typed), copied(2, "1", typed), copied(1, "0", typed), copied(1, "1", null), copied(1, "line", null)],
    [["soothes", 1], ["soothes", 1], ["eases", 1], ["Sleep", 0], ["lifts", 1], null],
  );
});
