// What is done to rows at once: new ones, copies, fewer, one text into many, a fault mended.

/** @import { CellWrite, GridFault } from "./grid_types.js" */
/** @import { GridTable } from "./grid.js" */

import { cellOfFocus, showPlace } from "./grid_focus.js";

/**
 * Write cells and add rows; returns the keys of those.
 * @param {GridTable} table
 * @param {CellWrite[]} writes
 * @param {string[][]} added
 */
export function writeCells(table, writes, added = []) {
  table.rows.write(writes);
  const keys = added.map((cells) => table.rows.add(cells));
  redraw(table);
  return keys;
}

/**
 * Add a row below all others and go to it; a filter that would hide it ends.
 * @param {GridTable} table
 */
export function newRow(table) {
  const [key] = writeCells(table, [], [table.view.columns.map(() => "")]);
  showPlace(table, { key, column: 0, count: 0 });
}

/**
 * Add copies of the selected rows, or of the one that has the focus, and go to the first.
 * @param {GridTable} table
 */
export function duplicateRows(table) {
  const cells = keysMeant(table).map((key) => table.grid.getRowNode(key).data.cells);
  if (!cells.length) return;
  const [key] = writeCells(table, [], cells);
  showPlace(table, { key, column: 0, count: 0 });
}

/**
 * Take the selected rows away, or the one that has the focus; the focus goes to the row that follows.
 * @param {GridTable} table
 */
export function removeRows(table) {
  const focus = table.grid.getFocusedCell();
  table.rows.remove(keysMeant(table));
  table.grid.deselectAll();
  redraw(table);
  const last = table.grid.getDisplayedRowCount() - 1;
  if (focus && last >= 0) table.grid.setFocusedCell(Math.min(focus.rowIndex, last), focus.column);
}

/**
 * Return the cell that is copied into the selected rows: the one that was typed into last, where Enter has led from it to
 * the cell below or a click on the boxes of rows has led away; else the one that has the focus.
 * @param {GridTable} table
 * @returns {{ text: string, column: number } | null}
 */
export function cellToCopy(table) {
  const found = cellOfFocus(table);
  const { lastTyped } = table;
  const node = lastTyped && table.grid.getRowNode(lastTyped.key);
  if (!node || (found && (found.column !== lastTyped.column || node.rowIndex === null))) return found;
  const isLeftByEnter = found && node.rowIndex + 1 === table.grid.getFocusedCell().rowIndex;
  return !found || isLeftByEnter ? { text: node.data.cells[lastTyped.column], column: lastTyped.column } : found;
}

/**
 * Write a text into a column of all selected rows, that of the cell to copy where none is given; returns true.
 * @param {GridTable} table
 * @param {string} [given]
 * @param {number} [place]
 */
export function fillRows(table, given, place) {
  const copied = cellToCopy(table);
  const [text, column] = [given ?? copied?.text ?? "", place ?? copied?.column];
  if (column !== undefined) writeCells(table, selectedKeys(table).map((key) => ({ key, column, text })));
  return true;
}

/**
 * Empty the cell that has the focus.
 * @param {GridTable} table
 */
export function emptyCell(table) {
  const found = cellOfFocus(table);
  if (found?.text) writeCells(table, [{ key: found.row.key, column: found.column, text: "" }]);
}

/**
 * Do what a proposal says.
 * @param {GridTable} table
 * @param {GridFault} fault
 */
export function mendCells(table, { key, fix }) {
  writeCells(table, (fix?.cells ?? []).map(([column, text]) => ({ key, column, text })));
}

/**
 * Return the keys of the selected rows in the order in which they are shown.
 * @param {GridTable} table
 * @returns {string[]}
 */
export function selectedKeys(table) {
  const nodes = table.grid.getSelectedNodes().filter((/** @type {{ rowIndex: number | null }} */ { rowIndex }) => rowIndex !== null);
  return nodes.sort((/** @type {{ rowIndex: number }} */ one, /** @type {{ rowIndex: number }} */ other) => one.rowIndex - other.rowIndex).map((/** @type {{ id: string }} */ { id }) => id);
}

/** @param {GridTable} table */
function keysMeant(table) {
  const selected = selectedKeys(table);
  const found = cellOfFocus(table);
  return selected.length || !found ? selected : [found.row.key];
}

/** @param {GridTable} table */
function redraw(table) {
  table.grid.setRowData(table.rows.all());
  table.told();
}
