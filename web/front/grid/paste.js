// Cells from elsewhere and the place where they are pasted turn into what is written where, or into why that cannot be.

/** @import { CellWrite } from "./grid_types.js" */

/**
 * `columns` are the names of the file's columns, `keys` those of the rows from the place on, as they are shown.
 * @typedef {{ columns: string[], column: number, keys: string[] }} PastePlace
 */
/** @typedef {{ writes: CellWrite[], added: string[][], refused: string }} Paste cells over those that are there, and new rows below */

/**
 * Return what a paste comes to. One cell goes into all `selected` rows. Cells whose first row says columns of the file go
 * into those. Nothing of it is lost: where a row has no room for all of its cells, nothing is pasted and the reason told.
 * @param {string[][]} cells
 * @param {PastePlace} place
 * @param {string[]} selected
 * @returns {Paste}
 */
export function pasteOf(cells, { columns, column, keys }, selected = []) {
  const heads = headings(cells, columns);
  const body = heads ? cells.slice(1) : cells;
  const targets = heads ?? columns.map((_, number) => number).slice(column);
  const widest = Math.max(0, ...body.map((row) => row.findLastIndex((text) => text !== "") + 1));
  if (widest > targets.length) return refusal(widest, targets.length);
  const single = body.length === 1 && body[0].length === 1 && selected.length > 1;
  const rows = single ? selected.map(() => body[0]) : body;
  const over = single ? selected : keys;
  const fit = (/** @type {string[]} */ row) => row.slice(0, targets.length);
  return {
    writes: rows.slice(0, over.length).flatMap((row, number) => fit(row).map((text, at) => ({ key: over[number], column: targets[at], text }))),
    added: rows.slice(over.length).map((row) => newRow(fit(row), targets, columns.length)),
    refused: "",
  };
}

/** Return the columns that the first row names, null where it does not name only such. @type {(cells: string[][], columns: string[]) => number[] | null} */
function headings(cells, columns) {
  const names = (cells[0] ?? []).map((cell) => columns.indexOf(cell.trim().toLowerCase()));
  const isHead = cells.length > 1 && names.length > 1 && !names.includes(-1) && new Set(names).size === names.length;
  return isHead ? names : null;
}

/** @type {(row: string[], targets: number[], width: number) => string[]} */
function newRow(row, targets, width) {
  const cells = new Array(width).fill("");
  row.forEach((text, at) => (cells[targets[at]] = text));
  return cells;
}

/** @type {(wide: number, room: number) => Paste} */
function refusal(wide, room) {
  const columns = room === 1 ? "is only one column" : `are only ${room} columns`;
  return { writes: [], added: [], refused: `Nothing was pasted: it is ${wide} cells wide, and there ${columns} from here on. Begin further left.` };
}
