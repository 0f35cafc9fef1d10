// A step of a story in the table changes places with the one before or after it: the numbers stay, the rest moves.

/** @import { CellWrite, GridRow, StepColumns } from "./grid_types.js" */
/** @import { GridTable } from "./grid.js" */

import { cellOfFocus } from "./grid_focus.js";
import { writeCells } from "./row_acts.js";
import { renumbered } from "./story_ways.js";

const NUMBER = /^\d+$/;

/**
 * Return the row that stands `by` places from another in its story, undefined where none does; see
 * tests/cases/step_order.json.
 * @param {GridRow[]} rows
 * @param {string} key
 * @param {number} by
 * @param {StepColumns} columns
 */
export function neighbourOf(rows, key, by, { story, number }) {
  const own = rows.find((row) => row.key === key);
  const steps = rows.filter(({ cells }) => cells[story].trim() === own?.cells[story].trim() && NUMBER.test(cells[number].trim()));
  const ordered = steps.toSorted((one, other) => Number(one.cells[number]) - Number(other.cells[number]));
  const place = ordered.findIndex((row) => row.key === key);
  return place < 0 ? undefined : ordered[place + by];
}

/**
 * Move the step of the cell that has the focus; the focus goes along. Returns whether it could.
 * @param {GridTable} table
 * @param {number} by
 */
export function moveStep(table, by) {
  const { steps } = table.view;
  const found = cellOfFocus(table);
  const other = steps && found ? neighbourOf(table.rows.all(), found.row.key, by, steps) : undefined;
  if (!steps || !found || !other) return false;
  writeCells(table, exchanged(table.rows.all(), found.row, other, steps));
  const node = table.grid.getRowNode(other.key);
  if (node.rowIndex !== null) table.grid.setFocusedCell(node.rowIndex, String(found.column));
  return true;
}

/** Return what makes two steps change places; all ways lead where they led. @type {(rows: GridRow[], one: GridRow, other: GridRow, steps: StepColumns) => CellWrite[]} */
function exchanged(rows, one, other, { story, number, next }) {
  const [first, second] = [one, other].map(({ cells }) => cells[number].trim());
  const copies = [...copied(one, other, number), ...copied(other, one, number)];
  if (next === null) return copies;
  const led = (/** @type {GridRow} */ { cells }) => renumbered(cells[next], cells[story], one.cells[story], { [first]: second, [second]: first });
  const homes = new Map([[one.key, other.key], [other.key, one.key]]);
  const ways = rows.map((row) => ({ key: homes.get(row.key) ?? row.key, column: next, text: led(row), before: row.cells[next] }));
  return [...copies.filter(({ column }) => column !== next), ...ways.filter(({ key, text, before }) => text !== before || homes.has(key)).map(({ key, column, text }) => ({ key, column, text }))];
}

/** Return what writes the cells of a row into another one, but for its number. @type {(from: GridRow, to: GridRow, number: number) => CellWrite[]} */
function copied(from, to, number) {
  return from.cells.map((text, column) => ({ key: to.key, column, text })).filter(({ column }) => column !== number);
}
