// The rows of a table arrive once and are kept with what is typed into them, so that marks need not bring them again.

/** @import { ShownRows } from "./grid_types.js" */
/** @import { TypedRows } from "./typed_rows.js" */

import { typedRows } from "./typed_rows.js";

const MOST_KEPT = 6;
/** @type {Map<string, TypedRows>} */
const known = new Map();
/** @type {Map<string, ((rows: TypedRows) => void)[]>} */
const awaited = new Map();

/**
 * Keep rows that have arrived, and hand them to whoever waits for them; rows that are known keep what was typed into them.
 * @param {ShownRows} shown
 */
export function receiveRows(shown) {
  if (known.has(shown.id)) return;
  const rows = typedRows(shown);
  known.set(shown.id, rows);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT) known.delete(oldest);
  awaited.get(shown.id)?.forEach((hand) => hand(rows));
  awaited.delete(shown.id);
}

/**
 * Return a promise of the rows with an id.
 * @param {string} id
 * @returns {Promise<TypedRows>}
 */
export function rowsOf(id) {
  const rows = known.get(id);
  if (rows) return Promise.resolve(rows);
  return new Promise((resolve) => awaited.set(id, [...(awaited.get(id) ?? []), resolve]));
}
