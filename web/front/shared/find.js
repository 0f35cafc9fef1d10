// A name, a synonym or a slip of the pen turns into the concepts that may be meant, as graph/questions/search.py does it.

/**
 * What is searched: each name or synonym with its concept and how it is compared; the scores that count as sure and
 * possible, that of a mere part of a name, and words of their `own` that mean nothing of what they are like.
 * @typedef {{ terms: [concept: string, via: string, term: string][], greek: Record<string, string>, sure: number, possible: number, part: number, own: string[], opposites?: [string, string][] }} Search
 */
// Of a text that somebody pasted, so many letters are compared: each costs a comparison with every letter of every name.
const MOST_COMPARED = 200;
// A letter or two are a part of nearly every name.
const SHORTEST_PART = 3;

/** @typedef {{ concept: string, via: string }} Found a concept, and the name or synonym by which it was found */

/**
 * Return the text without case, accents, hyphens and spaces, Greek letters written out.
 * @param {string} text
 * @param {Record<string, string>} greek
 */
export function folded(text, greek) {
  const small = text.normalize("NFKD").toLowerCase().replaceAll("ß", "ss");
  const spelt = [...small].map((letter) => (Object.hasOwn(greek, letter) ? greek[letter] : letter)).join("");
  return spelt.replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Return of what is searched as much as is compared with names.
 * @param {string} query
 * @param {Search} search
 */
function comparable(query, { greek }) {
  return folded(query, greek).slice(0, MOST_COMPARED);
}

/**
 * Return the concepts that a query may mean, the best first, as { concept, via, score, sure }.
 * @param {string} query
 * @param {Search} search
 */
export function find(query, search, limit = 5) {
  const wanted = comparable(query, search);
  if (!wanted) return [];
  const matches = search.terms
    .map(([concept, via, term]) => ({ concept, via, score: likeness(wanted, term, search) }))
    .filter(({ score }) => score >= search.possible)
    .sort((first, second) => second.score - first.score);
  const best = new Map();
  for (const match of matches) {
    if (!best.has(match.concept)) best.set(match.concept, { ...match, sure: match.score >= search.sure });
  }
  return [...best.values()].slice(0, limit);
}

/**
 * Return the concepts to offer for what is typed, the best first, as { concept, via, sure }: those whose name begins so, then
 * those with such a synonym, then by likeness. `sure` says that the first may be taken without asking.
 * @param {string} typed
 * @param {Search} search
 */
export function offered(typed, search, limit = 8) {
  const wanted = comparable(typed, search);
  if (!wanted) return [];
  const beginning = search.terms
    .filter(([, , term]) => term.startsWith(wanted))
    .map(([concept, via, term]) => ({ concept, via, sure: true, rank: rankOf(concept, via, term, typed, wanted) }))
    .sort((first, second) => first.rank - second.rank);
  const surely = meant(typed, search);
  const alike = find(typed, search, limit).map(({ concept, via }) => ({ concept, via, sure: concept === surely }));
  const best = new Map();
  for (const { concept, via, sure } of [...beginning, ...alike]) {
    if (!best.has(concept)) best.set(concept, { concept, via, sure });
  }
  return [...best.values()].slice(0, limit);
}

/**
 * The very name or synonym goes before the beginning of a name, that before the beginning of a synonym, short before long.
 * @param {string} concept
 * @param {string} via
 * @param {string} term
 * @param {string} typed
 * @param {string} wanted
 */
function rankOf(concept, via, term, typed, wanted) {
  const kind = via === typed ? 0 : term === wanted ? 1 : concept === via ? 2 : 3;
  return kind + term.length / 1000;
}

/**
 * Return the one concept that is surely meant, by its very name or synonym or else by likeness; null where none is.
 * @param {string} typed
 * @param {Search} search
 */
export function meant(typed, search) {
  const exact = search.terms.find(([, via]) => via === typed);
  if (exact) return exact[0];
  const [first, second] = find(typed, search, 2);
  return first?.sure && (!second || second.score < first.score) ? first.concept : null;
}

/**
 * Return the concepts that may have been meant, as { concept, via }: by slips and parts of names only, by a letter or two
 * only those that begin with them.
 * @param {string} query
 * @param {Search} search
 */
export function similar(query, search, limit = 3) {
  const wanted = folded(query, search.greek);
  if (search.own.includes(wanted)) return [];
  const near = find(query, search, search.terms.length).filter(({ score }) => score >= search.part);
  /** @type {(match: Found) => boolean} */
  const isBegun = ({ via }) => wanted.length >= SHORTEST_PART || folded(via, search.greek).startsWith(wanted);
  return near.filter(isBegun).slice(0, limit);
}

/**
 * Return the names of the concepts that may have been meant, each with the synonym that is like it.
 * @param {string} query
 * @param {Search} search
 */
export function proposed(query, search, limit = 3) {
  return similar(query, search, limit).map(inWords);
}

/**
 * Return a concept with the synonym by which it was found.
 * @param {Found} match
 */
export function inWords({ concept, via }) {
  return via === concept ? concept : `${concept} (also ${via})`;
}

/** @type {(wanted: string, name: string, search: Search) => number} */
function likeness(wanted, name, { part, possible, own }) {
  const term = wanted.length < MOST_COMPARED ? name : name.slice(0, MOST_COMPARED);
  /** @type {(common: number) => number} */
  const scoreOf = (common) => Math.round((2000 * common) / (wanted.length + term.length)) / 10;
  const most = scoreOf(Math.min(wanted.length, term.length));
  // Of names that are much longer or shorter nothing has to be compared.
  const alike = most < possible ? most : scoreOf(longestCommon([...wanted], [...term]));
  if (term.includes(wanted)) return Math.max(alike, part);
  const other = own.includes(wanted) || own.includes(term) || digits(wanted) !== digits(term);
  return other ? Math.min(alike, part - 1) : alike;
}

/** @param {string} text */
function digits(text) {
  return text.replace(/\P{Nd}/gu, "");
}

/**
 * Return the length of the longest sequence of letters that both have in this order.
 * @param {string[]} first
 * @param {string[]} second
 */
export function longestCommon(first, second) {
  let row = new Array(second.length + 1).fill(0);
  for (const letter of first) {
    const next = [0];
    second.forEach((other, place) => {
      next.push(letter === other ? row[place] + 1 : Math.max(row[place + 1], next[place]));
    });
    row = next;
  }
  return row[second.length];
}
