// The records that travel between Python and the table on the edit page, and those that its modules hand to each other.

/** @import { Search } from "../shared/find.js" */

/**
 * A column of the file. `words` are the listed ones with their meanings; a cell of a `concept` column names one.
 * @typedef {{ name: string, meaning: string, words: Record<string, string>, concept: boolean, prose: boolean, width: number }} GridColumn
 */
/** @typedef {{ key: string, line: number | null, cells: string[] }} GridRow a row under a key that stays, and its line in the file */
/** @typedef {{ id: string, rows: string[][], lines: number[] }} ShownRows what a table was shown with, as Python sends it */
/** @typedef {{ label: string, cells: [column: number, text: string][] }} CellFix */
/** @typedef {{ key: string, column: number, severity: string, text: string, fix: CellFix | null, concept: string }} GridFault `concept` is a name that concepts.csv does not list */
/** @typedef {Omit<GridFault, "key" | "column"> & { cells: [key: string, column: number][] }} RepeatedFault a fault with all cells that have it, as Python sends it */
/** @typedef {{ name: string, type: string, synonyms: string }} AskedConcept */
/**
 * What is to be marked: rows whose lines are not those they were shown with, faults, and changed columns by row.
 * @typedef {{ lines: Record<string, number>, faults: RepeatedFault[], changed: Record<string, number[]> }} GridMarks
 */
/** @typedef {{ story: number, number: number, next: number | null }} StepColumns where a row says of which story it is a step, which one, and what may follow */
/** @typedef {{ count: number, key: string, column: number, concept?: string }} GridPlace a cell to show, and how often one was asked for; with a concept only its rows */
/**
 * What Python says of a table.
 * @typedef {object} GridView
 * @property {string} id of the rows that it is about
 * @property {string} label
 * @property {string} about what the table is for and how to begin, where it has no row yet
 * @property {GridColumn[]} columns
 * @property {Search} search
 * @property {number} heard the count of the last record that is safe in the draft
 * @property {GridMarks} marks
 * @property {GridPlace | null} place
 * @property {string[]} types of concepts
 * @property {StepColumns | null} steps of a table of stories
 */
/**
 * What was done to the rows since they were shown, for Python: changed cells by the number of the row, new rows, removed
 * rows, and how many records were told with this one.
 * @typedef {{ id: string, changed: Record<string, Record<string, string>>, added: string[][], removed: number[], count: number }} TypedRecord
 */
/** @typedef {{ key: string, column: number, text: string }} CellWrite */
/** @typedef {{ before: string[], cells: string[], isNew: boolean }} TypedRow a row that differs from what was shown: what stood in it, what it holds, and whether it is a new one */
