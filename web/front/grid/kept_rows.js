// What was typed into a table turns into the same after a reload, also where the message of it did not arrive any more.

/** @import { GridTable } from "./grid.js" */
/** @import { CellWrite, GridRow, TypedRow } from "./grid_types.js" */

import { writeCells } from "./row_acts.js";

const STORE = "neuromap-rows";

/**
 * Keep what was typed since the rows were shown for this tab of the browser while the page is left.
 * @param {GridTable} table
 * @param {AbortSignal} signal
 */
export function keepRowsAtLeaving(table, signal) {
  for (const name of ["beforeunload", "pagehide"]) globalThis.addEventListener(name, () => keep(table), { signal });
}

/** @param {GridTable} table */
function keep({ grid, rows, view }) {
  grid.stopEditing();
  const typed = rows.typed();
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
  const { writes, added } = missing(table.rows.all(), typed);
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
 * Return what of typed rows is not in rows yet. Only a row that is known again by its other cells is written into.
 * @param {GridRow[]} rows
 * @param {TypedRow[]} typed
 * @returns {{ writes: CellWrite[], added: string[][] }}
 */
export function missing(rows, typed) {
  const writes = typed.flatMap(({ place, cells, columns }) => {
    const row = rows[place];
    const isSame = row && cells.every((text, column) => row.cells[column] === text || columns.includes(column));
    return isSame ? columns.filter((column) => row.cells[column] !== cells[column]).map((column) => ({ key: row.key, column, text: cells[column] })) : [];
  });
  const added = typed.filter(({ place, isNew }) => isNew && place >= rows.length).map(({ cells }) => cells);
  return { writes, added };
}
