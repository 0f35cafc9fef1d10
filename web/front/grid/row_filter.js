// What the bar above the table asks for turns into whether a row is shown.

/** @import { GridColumn, GridMarks, GridRow } from "./grid_types.js" */
/** @typedef {{ words: string, faulty: boolean, changed: boolean, concept: string }} RowFilter */

import { faultyRows } from "./cell_marks.js";

/** @type {RowFilter} */
export const EVERYTHING = { words: "", faulty: false, changed: false, concept: "" };

/**
 * Return whether the filter hides anything at all.
 * @param {RowFilter} filter
 */
export function isFiltering(filter) {
  return Boolean(filter.words.trim() || filter.faulty || filter.changed || filter.concept);
}

/**
 * Return what tells whether a row is shown: it contains each of the words somewhere, whatever their case, names the
 * concept, and is marked as faulty or changed where only such rows are wanted.
 * @param {RowFilter} filter
 * @param {GridMarks} marks
 * @param {GridColumn[]} columns
 * @returns {(row: GridRow) => boolean}
 */
export function rowFilter({ words, faulty, changed, concept }, marks, columns) {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const wrong = faultyRows(marks);
  const named = columns.flatMap((column, number) => (column.concept ? [number] : []));
  return ({ key, cells }) => {
    const text = wanted.length ? cells.join("\n").toLowerCase() : "";
    const fits = wanted.every((word) => text.includes(word)) && (!concept || named.some((number) => cells[number].trim() === concept));
    return fits && (!faulty || wrong.has(key)) && (!changed || key in marks.changed);
  };
}
