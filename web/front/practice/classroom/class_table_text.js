// The results of a class turn into a table of comma-separated values, of which a spreadsheet runs no cell.

/** @import { ClassResult } from "./class_results.js" */

export const CLASS_FILE = "neuromap-class.csv";
const COLUMNS = [
  "about", "id", "sentence", "source", "students", "answers", "right", "share right", "had it", "of", "commonest wrong answer", "asked for", "said by",
  "sure and wrong", "common wrong sign", "signed so by",
];
// What a spreadsheet takes for the start of a formula, as in graph/writing/spreadsheet.py.
const WOULD_RUN = /^'*(?!-\d+(?:\.\d+)?$)[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Return the table with a byte order mark; `wordsOf` gives the sentence and the source of a result, `students` is their number.
 * @param {readonly ClassResult[]} results
 * @param {number} students
 * @param {(result: ClassResult) => { sentence: string, source: string }} wordsOf
 */
export function classTable(results, students, wordsOf) {
  const rows = results.map((result) => rowOf(result, students, wordsOf(result)));
  return `\ufeff${[COLUMNS, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
}

/** @type {(result: ClassResult, students: number, words: { sentence: string, source: string }) => (string | number)[]} */
function rowOf({ of, about, wrong, signed, ...result }, students, { sentence, source }) {
  return [
    of, about, sentence, source, result.students, result.answers, result.right, result.share.toFixed(2), result.had, students,
    wrong?.text ?? "", wrong?.kind ?? "", wrong?.count ?? "", result.sureWrong, signed?.sign ?? "", signed?.count ?? "",
  ];
}

/** @param {string | number} value */
function csvCell(value) {
  const text = String(value);
  const guarded = WOULD_RUN.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}
