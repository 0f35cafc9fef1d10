// What is typed into a cell turns into the words to choose from: the best first, and last of all what is typed, as new.

/** @import { GridColumn } from "./grid_types.js" */
/** @import { Search } from "../shared/find.js" */

import { folded, meant, offered } from "../shared/find.js";

/**
 * A word to choose. `isExact` says that nothing but small and capital letters, or the name for the same concept, differs
 * from what is typed; `isSure` that it begins so, too: Enter takes it. One that is merely like it is only ever proposed.
 * @typedef {{ text: string, about: string, isExact?: boolean, isSure?: boolean, isNew?: boolean }} CellOption
 */

const MOST = 8;
const WORDS_KEPT = 400;
// Columns of stories.csv hold several words with this between them.
const SEVERAL = ";";

/**
 * Return the options for what is typed.
 * @param {string} typed
 * @param {GridColumn} column
 * @param {Search} search
 * @param {string[]} used the texts of the column, the most frequent first
 * @returns {CellOption[]}
 */
export function cellOptions(typed, column, search, used) {
  const wanted = typed.trim();
  const found = column.concept ? concepts(wanted, search) : words(wanted, column, used);
  const known = !wanted || found.some(({ text }) => text === wanted);
  return known || !isListed(column) ? found : [...found, { text: wanted, about: "", isNew: true }];
}

/** A column of listed words or of concepts: a known one is more probable there than a new one. @param {GridColumn} column */
export function isListed(column) {
  return column.concept || Object.keys(column.words).length > 0;
}

/**
 * Return what is proposed for a word that no list has, "" for nothing; null where a list has it, or the column has none.
 * @param {string} typed
 * @param {GridColumn} column
 * @param {Search} search
 * @returns {string | null}
 */
export function unlistedWord(typed, column, search) {
  const wanted = typed.trim();
  if (!wanted || !isListed(column) || wanted.includes(SEVERAL)) return null;
  const isKnown = column.concept ? search.terms.some(([concept, via]) => concept === wanted || via === wanted) : Object.hasOwn(column.words, wanted);
  if (isKnown) return null;
  if (column.concept) return meant(wanted, search) ?? concepts(wanted, search).find(({ isSure }) => isSure)?.text ?? "";
  const terms = Object.keys(column.words).map((word) => /** @type {[string, string, string]} */ ([word, word, folded(word, search.greek)]));
  return meant(wanted, { ...search, terms, own: [] }) ?? words(wanted, column, []).find(({ isSure }) => isSure)?.text ?? "";
}

/**
 * Return the texts of a column, the most frequent first.
 * @param {string[]} cells
 */
export function usedWords(cells) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const cell of cells) if (cell) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  return [...counts].sort(([, first], [, second]) => second - first).slice(0, WORDS_KEPT).map(([text]) => text);
}

/** @type {(wanted: string, search: Search) => CellOption[]} */
function concepts(wanted, search) {
  const matches = wanted ? offered(wanted, search, MOST) : [];
  const low = wanted.toLowerCase();
  const same = new Set(search.terms.filter(([, via]) => via.toLowerCase() === low).map(([concept]) => concept));
  return matches.map(({ concept, via }) => {
    const isExact = same.size === 1 && same.has(concept);
    return { text: concept, about: via === concept ? "" : `also ${via}`, isExact, isSure: isExact || via.toLowerCase().startsWith(low) };
  });
}

/** Words that begin with what is typed come before those that hold it. @type {(wanted: string, column: GridColumn, used: string[]) => CellOption[]} */
function words(wanted, column, used) {
  const listed = Object.keys(column.words);
  const all = listed.length ? listed : used;
  const low = wanted.toLowerCase();
  const begin = all.filter((text) => text.toLowerCase().startsWith(low));
  const hold = all.filter((text) => !begin.includes(text) && text.toLowerCase().includes(low));
  const first = begin.toSorted((one, other) => Number(other === wanted) - Number(one === wanted));
  const most = wanted || listed.length ? (listed.length || MOST) : 0;
  const isSure = listed.length > 0 && wanted !== "";
  return [...first, ...hold].slice(0, most).map((text, number) => ({ text, about: column.words[text] ?? "", isExact: isSure && text.toLowerCase() === low, isSure: isSure && number < first.length }));
}
