// Where a visitor is in a table turns into where they are again when the table comes back.

/** @import { GridTable } from "./grid.js" */
/** @import { RowFilter } from "./row_filter.js" */

import { EVERYTHING } from "./row_filter.js";

const MOST_FRAMES = 30;

/** @typedef {{ filter: RowFilter, sort: { colId: string, sort: string | null }[], top: number, focus: { key: string, column: string } | null, place: number }} GridMemory */

/** @type {Map<string, GridMemory>} */
const memories = new Map();

/**
 * Return what is known of a visitor's place in a table.
 * @param {string} label
 * @returns {GridMemory}
 */
export function memoryOf(label) {
  const known = memories.get(label) ?? { filter: EVERYTHING, sort: [], top: 0, focus: null, place: 0 };
  memories.set(label, known);
  return known;
}

/**
 * Remember where the visitor is.
 * @param {GridTable} table
 */
export function remember({ grid, columns, memory, home, isComing }) {
  if (!grid) return;
  const focus = grid.getFocusedCell();
  const row = focus && grid.getDisplayedRowAtIndex(focus.rowIndex);
  memory.sort = columns.getColumnState().map((/** @type {{ colId: string, sort: string | null }} */ { colId, sort }) => ({ colId, sort }));
  // A table that the page hides, to show another view, says that it stands at its beginning.
  if (!isComing && home.offsetHeight) memory.top = grid.getVerticalPixelRange().top;
  if (row) memory.focus = { key: row.id, column: focus.column.getColId() };
}

/**
 * Bring the visitor back to where they are known to have been; the focus of the keyboard stays where it is. Whatever the
 * table does from its beginning on is remembered as well, so `known` is a copy of what was.
 * @param {GridTable} table
 * @param {GridMemory} known
 */
export function recall(table, { top, focus, sort }) {
  const { grid, columns, home } = table;
  columns.applyColumnState({ state: sort });
  const node = focus && grid.getRowNode(focus.key);
  const active = document.activeElement;
  if (node && node.rowIndex !== null) grid.setFocusedCell(node.rowIndex, focus?.column);
  if (active instanceof HTMLElement && active !== document.body && !home.contains(active)) active.focus({ preventScroll: true });
  const rows = home.querySelector(".ag-body-viewport");
  if (rows) scrollBack(table, rows, top);
}

/**
 * A table that has no height yet cannot be scrolled: it is tried again for so many frames, and no other place is remembered
 * meanwhile.
 * @type {(table: GridTable, rows: Element, top: number, frames?: number) => void}
 */
function scrollBack(table, rows, top, frames = MOST_FRAMES) {
  rows.scrollTop = top;
  table.memory.top = top;
  table.isComing = Math.abs(rows.scrollTop - top) >= 1 && rows.isConnected && frames > 0;
  if (table.isComing) requestAnimationFrame(() => scrollBack(table, rows, top, frames - 1));
}
