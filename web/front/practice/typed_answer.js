// What a learner types turns into right, nearly right, or wrong.

/** @import { Search } from "../shared/find.js" */

import { folded } from "../shared/find.js";
import { slipDistance } from "./slip_distance.js";

// Of a text that somebody pasted, so many letters are compared.
const MOST_COMPARED = 200;
// From so many letters on, a letter too much, too few or swapped is forgiven; another one; and two slips: leptin is no slip
// of lectin, as in graph/diagnostics/name_forms.py.
const [ONE_SLIP, OTHER_LETTER, TWO_SLIPS] = [6, 9, 12];

/**
 * What is to be said of a typed answer: whether it counts, how it is `written` where it was nearly that, and which other
 * concept it names; both "" where there is none.
 * @typedef {{ right: boolean, written: string, named: string }} TypedVerdict
 */

/**
 * Return what a typed answer is worth. Case, accents, hyphens, spaces, Greek letters and a plural do not count; of long
 * words, a slip or two do not, unless the text is as near to the name of another concept or has other numbers.
 * @param {string} typed
 * @param {string[]} accepted answers and their synonyms
 * @param {Search} search names and synonyms of all concepts
 * @returns {TypedVerdict}
 */
export function typedVerdict(typed, accepted, search) {
  const wanted = folded(typed, search.greek).slice(0, MOST_COMPARED);
  const answers = accepted.map((text) => ({ text, term: folded(text, search.greek) })).filter(({ term }) => term);
  if (!wanted || !answers.length) return { right: false, written: "", named: "" };
  if (answers.some(({ term }) => term === wanted)) return { right: true, written: "", named: "" };
  const others = termsOfOthers(accepted, answers.map(({ term }) => term), search);
  const named = others.find(([, , term]) => term === wanted)?.[0] ?? "";
  if (named) return { right: false, written: "", named };
  if (answers.some(({ term }) => singular(term) === singular(wanted))) return { right: true, written: "", named: "" };
  const plural = others.find(([, , term]) => singular(term) === singular(wanted))?.[0] ?? "";
  return plural || search.own.includes(wanted) ? { right: false, written: "", named: plural } : withinSlips(wanted, answers, others, search.opposites ?? []);
}

/** Return the sentence about an answer that was nearly right, "" for any other. @param {TypedVerdict} verdict */
export function nearlyWords({ right, written }) {
  return right && written ? `Nearly: it is written ${written}.` : "";
}

/** @typedef {[string, string][]} Opposites parts of words that are a slip or two away from each other, and the opposite or something else */

/** @type {(wanted: string, answers: { text: string, term: string }[], others: Search["terms"], opposites: Opposites) => TypedVerdict} */
function withinSlips(wanted, answers, others, opposites) {
  const near = answers.map(({ text, term }) => ({ text, slips: slipsBetween(wanted, term, opposites) })).filter(({ slips }) => slips < Infinity);
  if (!near.length) return { right: false, written: "", named: "" };
  const nearest = near.reduce((best, other) => (other.slips < best.slips ? other : best));
  const other = others.find(([, , term]) => digitsOf(term) === digitsOf(wanted) && slipDistance(wanted, term, nearest.slips) <= nearest.slips);
  return other ? { right: false, written: "", named: other[0] } : { right: true, written: nearest.text, named: "" };
}

/** Return the terms of the concepts that no accepted answer stands for. @type {(accepted: string[], answers: string[], search: Search) => Search["terms"]} */
function termsOfOthers(accepted, answers, { terms }) {
  const meant = new Set(terms.filter(([, via]) => accepted.includes(via)).map(([concept]) => concept));
  return terms.filter(([concept, , term]) => !meant.has(concept) && !answers.includes(term));
}

/** Return how many slips a typed text is away from a term, Infinity for more than are forgiven. @type {(wanted: string, term: string, opposites: Opposites) => number} */
function slipsBetween(wanted, term, opposites) {
  // The first letter is no slip, nor is a number: efferent and afferent, Th1 and Th2 are two things.
  if (wanted[0] !== term[0] || digitsOf(wanted) !== digitsOf(term) || areOpposite(wanted, term, opposites)) return Infinity;
  const isOtherLetter = wanted.length === term.length && lettersOf(wanted) !== lettersOf(term);
  const most = term.length >= TWO_SLIPS ? 2 : Number(term.length >= (isOtherLetter ? OTHER_LETTER : ONE_SLIP));
  const slips = slipDistance(wanted, term, most);
  return slips > most ? Infinity : slips;
}

/** @param {string} term */
function digitsOf(term) {
  return term.replace(/\P{Nd}/gu, "");
}

/** @param {string} term */
function lettersOf(term) {
  return [...term].sort().join("");
}

/** @type {(one: string, other: string, opposites: Opposites) => boolean} */
function areOpposite(one, other, opposites) {
  const has = (/** @type {string} */ term, /** @type {string[]} */ [is, isNot]) => term.includes(is) && !term.includes(isNot);
  return opposites.some(([first, second]) => (has(one, [first, second]) && has(other, [second, first])) || (has(one, [second, first]) && has(other, [first, second])));
}

/** Return a term without the ending of its plural. @param {string} term */
function singular(term) {
  if (/[^aeiou]ies$/.test(term)) return `${term.slice(0, -3)}y`;
  return term.length > 3 && /[^siu]s$/.test(term) ? term.slice(0, -1) : term;
}
