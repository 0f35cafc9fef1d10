// A row that is begun and not added is remembered by its paper in this tab, for a reader who looks at another one or loads the page anew.

/** @import { Cells } from "../form/form_types.js" */
/** @import { MarkedSentence, RowChoice } from "./paper_types.js" */

import { NOTHING_CHOSEN, namedAt } from "./row_choice.js";

/** @typedef {{ cells: Cells, choice: RowChoice }} BegunRow */

const STORE = "neuromap-begun-rows";
const MOST = 20;

/** @type {Map<string, BegunRow>} */
const begun = new Map(kept());

/** @type {(paper: string, row: BegunRow) => void} */
export function rememberRow(paper, row) {
  begun.delete(paper);
  begun.set(paper, row);
  for (const first of [...begun.keys()].slice(0, -MOST)) begun.delete(first);
  keepRows();
}

/** @param {string} paper */
export function forgetRow(paper) {
  begun.delete(paper);
  keepRows();
}

/** Forget all rows that are begun. */
export function forgetRows() {
  begun.clear();
  keepRows();
}

/** Return the paper whose row was begun or changed last, "" for none. */
export function lastPaper() {
  return [...begun.keys()].at(-1) ?? "";
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

/** @returns {[string, BegunRow][]} */
function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(STORE) ?? "[]");
  } catch {
    return [];
  }
}

function keepRows() {
  try {
    sessionStorage.setItem(STORE, JSON.stringify([...begun]));
  } catch {
    // A browser that keeps nothing has them until the page is left.
  }
}
