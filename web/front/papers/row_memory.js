// A row that is begun and not added is remembered by its paper, for a reader who looks at another one in between.

/** @import { Cells } from "../form/form_types.js" */
/** @import { MarkedSentence, RowChoice } from "./paper_types.js" */

import { NOTHING_CHOSEN, namedAt } from "./row_choice.js";

/** @typedef {{ cells: Cells, choice: RowChoice }} BegunRow */

/** @type {Map<string, BegunRow>} */
const begun = new Map();

/** @type {(paper: string, row: BegunRow) => void} */
export function rememberRow(paper, row) {
  begun.set(paper, row);
}

/** @param {string} paper */
export function forgetRow(paper) {
  begun.delete(paper);
}

/**
 * Return the row that was begun from a paper, null for none; of its choice what the text still has.
 * @param {string} paper
 * @param {MarkedSentence[]} sentences
 * @returns {BegunRow | null}
 */
export function begunRow(paper, sentences) {
  const row = begun.get(paper);
  if (!row) return null;
  const { source, target, quoted } = row.choice;
  const isThere = [source, target].every((place) => !place || namedAt(sentences, place) === place.concept) && quoted.every((number) => number < sentences.length);
  return { cells: row.cells, choice: isThere ? row.choice : NOTHING_CHOSEN };
}
