// A text from the clipboard turns into the cells to paste: those of a spreadsheet, rows of a CSV, or one cell that says it all.

import { clipboardCells } from "./clipboard.js";

const SEPARATORS = [",", ";"];

/**
 * Return the cells of a text, none where it has nothing to paste; `isCsv` tells that they were read as rows of this table.
 * @param {string} text
 * @param {string[]} columns the names of the table's columns
 * @returns {{ cells: string[][], isCsv: boolean }}
 */
export function pastedText(text, columns) {
  if (!text.trim()) return { cells: [], isCsv: false };
  const csv = text.includes("\t") ? undefined : SEPARATORS.map((separator) => csvRows(text, separator, columns)).find((rows) => rows.length);
  return { cells: csv ?? clipboardCells(text), isCsv: csv !== undefined };
}

/**
 * Return the rows of a text in which each has a cell for every column of the table, or for every one that the first row
 * names; else none.
 * @type {(text: string, separator: string, columns: string[]) => string[][]}
 */
function csvRows(text, separator, columns) {
  const rows = isProse(text, separator) ? [] : clipboardCells(text, separator).filter((row) => row.join("").trim());
  const heads = (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
  const isHead = rows.length > 1 && heads.length > 1 && heads.every((name) => columns.includes(name));
  const width = isHead ? heads.length : columns.length;
  return rows.every((row) => row.length === width) ? rows : [];
}

/** Return whether spaces stand behind the commas as in sentences: one is enough in a line alone, of several lines all. @type {(text: string, separator: string) => boolean} */
function isProse(text, separator) {
  const bare = text.trim().replace(/"(?:[^"]|"")*"/g, '"');
  return /[\r\n]/.test(bare) ? !new RegExp(`${separator}\\S`).test(bare) : new RegExp(`${separator}\\s`).test(bare);
}
