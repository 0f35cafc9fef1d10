// What was typed into a table and is not in the draft yet turns into the same after a reload, in its own rows.

/** @import { GridTable } from "./grid.js" */
/** @import { CellWrite, GridRow, TypedRow } from "./grid_types.js" */

import { writeCells } from "./row_acts.js";

const STORE = "neuromap-rows";

/**
 * Keep what was typed and no answer has told to be in the draft for this tab of the browser while the page is left.
 * @param {GridTable} table
 * @param {AbortSignal} signal
 */
export function keepRowsAtLeaving(table, signal) {
  for (const name of ["beforeunload", "pagehide"]) globalThis.addEventListener(name, () => keep(table), { signal });
}

/** @param {GridTable} table */
function keep({ grid, rows, view }) {
  grid.stopEditing();
  const typed = rows.unheard(view.heard);
  try {
    if (typed.length) sessionStorage.setItem(STORE, JSON.stringify({ label: view.label, typed }));
    else sessionStorage.removeItem(STORE);
  } catch {
    // A browser that keeps nothing, or has no room for it, has asked before the page was left.
  }
}

/**
 * Write what was kept into its rows, unless they say so already; a line tells of it.
 * @param {GridTable} table
 */
export function putRowsBack(table) {
  const { label, typed } = kept();
  if (label !== table.view.label) return;
  sessionStorage.removeItem(STORE);
  const { writes, added } = missing(table.rows.all(), typed, table.view.marks.changed);
  if (!writes.length && !added.length) return;
  writeCells(table, writes, added);
  table.line.say("What you typed is back.");
}

/** @returns {{ label: string, typed: TypedRow[] }} */
function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? "null") ?? { label: "", typed: [] };
  } catch {
    return { label: "", typed: [] };
  }
}

/**
 * Return what of typed rows is not in rows yet. A row is known again by what stood in it and never by its place, which may
 * be that of somebody else's row by now; a new one by what it holds, among the rows that the draft has `changed`.
 * @param {GridRow[]} rows
 * @param {TypedRow[]} typed
 * @param {Record<string, number[]>} changed
 * @returns {{ writes: CellWrite[], added: string[][] }}
 */
export function missing(rows, typed, changed) {
  const free = new Set(rows);
  const found = typed.map((one) => ({ ...one, row: taken(free, one, one.isNew ? rows.filter(({ key }) => changed[key]) : rows) }));
  return {
    writes: found.flatMap(({ row, cells }) => (row ? cells.flatMap((text, column) => (text === row.cells[column] ? [] : [{ key: row.key, column, text }])) : [])),
    added: found.filter(({ row, isNew }) => isNew && !row).map(({ cells }) => cells),
  };
}

/**
 * Return the row that is a typed one, and take it from those that are free: the one that says all of it, or the first that
 * says it in part and else what stood there.
 * @param {Set<GridRow>} free
 * @param {TypedRow} typed
 * @param {GridRow[]} among
 */
function taken(free, { before, cells, isNew }, among) {
  const isHalf = (/** @type {GridRow} */ row) => cells.every((text, column) => [text, before[column]].includes(row.cells[column])) && !(isNew && isBlank(row.cells));
  const rows = [...free];
  const row = rows.find((one) => cells.every((text, column) => one.cells[column] === text)) ?? among.find((one) => free.has(one) && isHalf(one));
  if (row) free.delete(row);
  return row;
}

/** @param {string[]} cells */
function isBlank(cells) {
  return cells.every((text) => !text.trim());
}
