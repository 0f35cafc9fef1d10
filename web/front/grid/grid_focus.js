// The focus of a table turns into the cell that is meant, and a place that is asked for into the focus.

/** @import { GridPlace, GridRow } from "./grid_types.js" */
/** @import { GridTable } from "./grid.js" */

/**
 * Return the cell that has the focus, null where none has or it is none of the file's.
 * @param {GridTable} table
 * @returns {{ row: GridRow, column: number, text: string } | null}
 */
export function cellOfFocus(table) {
  const focus = table.grid.getFocusedCell();
  const row = focus && table.grid.getDisplayedRowAtIndex(focus.rowIndex)?.data;
  const column = focus ? Number(focus.column.getColId()) : NaN;
  return row && !Number.isNaN(column) ? { row, column, text: row.cells[column] } : null;
}

/**
 * Bring a cell into view and give it the focus; a filter that hides its row ends, and with a
 * concept only the rows of that are shown.
 * @param {GridTable} table
 * @param {GridPlace} place
 */
export function showPlace(table, { key, column, concept }) {
  const node = table.grid.getRowNode(key);
  if (!node) return;
  if (concept) table.bar.only(concept);
  else if (!table.fits(node.data)) table.bar.reset();
  table.grid.ensureNodeVisible(node, "middle");
  table.grid.ensureColumnVisible(String(column));
  table.grid.setFocusedCell(node.rowIndex, String(column));
}

/**
 * Go into the rows, where the visitor was last.
 * @param {GridTable} table
 */
export function enterRows(table) {
  const focus = table.grid.getFocusedCell();
  const last = Math.max(0, table.grid.getDisplayedRowCount() - 1);
  table.grid.setFocusedCell(Math.min(focus?.rowIndex ?? 0, last), focus?.column ?? "0");
}
