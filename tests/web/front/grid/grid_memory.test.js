// A table that comes back is where it was, also where it has no height at first.

import assert from "node:assert/strict";
import test from "node:test";

import { memoryOf, recall, remember } from "../../../../web/front/grid/grid_memory.js";

/** A table whose rows can be scrolled only once `height` allows it. */
function tableOf(label) {
  const rows = { isConnected: true, height: 0, at: 0, get scrollTop() { return this.at; }, set scrollTop(top) { this.at = Math.min(top, this.height); } };
  const grid = { getFocusedCell: () => null, getVerticalPixelRange: () => ({ top: rows.at }), getRowNode: () => null };
  const columns = { getColumnState: () => [], applyColumnState: () => {} };
  return { rows, table: { grid, columns, memory: memoryOf(label), isComing: false, home: { offsetHeight: 500, querySelector: () => rows, contains: () => false } } };
}

test("the place is not forgotten while a table has no height yet", () => {
  const frames = [];
  Object.assign(globalThis, { requestAnimationFrame: (act) => frames.push(act), document: { activeElement: null, body: null }, HTMLElement: class {} });
  const { rows, table } = tableOf("relations");
  recall(table, { ...table.memory, top: 700 });
  remember(table);
  assert.deepEqual([rows.at, table.memory.top], [0, 700]);
  rows.height = 2000;
  frames.shift()();
  assert.deepEqual([rows.at, table.isComing, frames.length], [700, false, 0]);
  rows.scrollTop = 90;
  remember(table);
  assert.equal(table.memory.top, 90);
});

test("the place is not forgotten while a table is hidden on its way out", () => {
  const { rows, table } = tableOf("stories");
  rows.height = 2000;
  rows.scrollTop = 700;
  remember(table);
  table.home.offsetHeight = 0;
  rows.scrollTop = 0;
  remember(table);
  assert.equal(table.memory.top, 700);
});

test("a table that has become shorter is given up after a moment", () => {
  const frames = [];
  globalThis.requestAnimationFrame = (act) => frames.push(act);
  const { rows, table } = tableOf("concepts");
  rows.height = 50;
  recall(table, { ...table.memory, top: 700 });
  let drawn = 0;
  for (; frames.length; drawn += 1) frames.shift()();
  assert.deepEqual([rows.at, table.isComing, drawn], [50, false, 30]);
});
