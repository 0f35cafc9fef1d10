// A sentence turns into its words, and into the concepts that they name: by name, synonym, plural or a slip of the pen.

import { folded, meant } from "../../shared/find.js";
import { phrasesOf } from "./file_phrases.js";
import { lowWords } from "./verb_sign.js";

/** @typedef {{ concept: string, start: number, end: number }} Mention a concept and its words, from the first to before the last */

const LONGEST_NAME = 8;
// Of fewer letters a slip leaves too little to know a name by.
const FEWEST_FOR_SLIPS = 5;
/** @typedef {{ exact: Map<string, string>, sorted: string[] }} Names the concepts by folded name, and the letters of each name in their order */
/** @type {WeakMap<object, Names>} */
const known = new WeakMap();

/** Return the sentences of a text, without blank ones. */
export function sentencesOf(text) {
  return text.split(/\n+|(?<=[.!?;])\s+/).map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
}

/**
 * Return { words, mentions }: the words of a sentence as they are typed, and the concepts in their order. Names are found
 * as a whole first, the longest before what is a part of them; what is left is compared with slips in mind. A word of the
 * file's phrases is no plural ("calms") and no slip, nor a name where it stands in the phrase between its two neighbours.
 */
export function mentionsIn(sentence, library) {
  const words = sentence.split(/\s+/).filter(Boolean);
  const phrases = phrasesOf(library).words;
  const spans = longestFirst(words.length);
  const { search } = library;
  const names = namesOf(search);
  const whole = taken(words, spans, (letters, span) => exactly(letters, names.exact, span.length > 1 || !phrases.has(span[0])), search, []);
  const isOutside = (span) => [span[0], span.at(-1)].every((word) => word && !phrases.has(word));
  const isName = (letters, span) => letters.length >= FEWEST_FOR_SLIPS && isOutside(span) && mayBeName(letters, names, search);
  const slips = (letters, span) => (isName(letters, span) ? meant(letters, search) : null);
  const all = taken(words, spans.toReversed(), slips, search, whole).sort((one, other) => one.start - other.start);
  return { words, mentions: all.filter((mention, place) => !isInPhrase(mention, all[place - 1], all[place + 1], words, library)) };
}

/** Return the mentions with those of further spans, each as soon as `conceptOf` knows one and no other has its words. */
function taken(words, spans, conceptOf, { greek }, mentions) {
  const all = [...mentions];
  for (const [start, end] of spans) {
    if (all.some((other) => start < other.end && other.start < end)) continue;
    const span = words.slice(start, end);
    const concept = conceptOf(folded(span.join(" "), greek), span.map((word) => lowWords(word).join(" ")));
    if (concept) all.push({ concept, start, end });
  }
  return all;
}

/** Return the concept of a name or, where that may be one, of its plural. */
function exactly(letters, names, plural) {
  const one = plural && letters.length > 3 && letters.endsWith("s") ? names.get(letters.slice(0, -1)) : undefined;
  return names.get(letters) ?? one ?? null;
}

/** Return whether a row between the concepts before and after a mention has its words in its phrase. */
function isInPhrase({ start, end }, before, after, words, { relations }) {
  if (!before || !after) return false;
  const said = lowWords(words.slice(start, end).join(" ")).join(" ");
  const pair = [before.concept, after.concept];
  const holds = (effect) => ` ${lowWords(effect).join(" ")} `.includes(` ${said} `);
  return relations.some(({ source, target, effect }) => pair.includes(source) && pair.includes(target) && holds(effect));
}

/** Return what is known of the names of a file, the same as long as it is; names go before synonyms. */
function namesOf(search) {
  if (!known.has(search)) {
    const exact = new Map(search.terms.toReversed().map(([concept, , term]) => [term, concept]));
    known.set(search, { exact, sorted: [...exact.keys()].map(inOrder) });
  }
  return known.get(search);
}

/** Return whether some name has so many of the letters, in whatever order, that a comparison can find it sure. */
function mayBeName(letters, { sorted }, { sure }) {
  const own = inOrder(letters);
  return sorted.some((name) => {
    // Scores are rounded to one decimal.
    const wanted = ((sure - 0.05) * (own.length + name.length)) / 200;
    return Math.min(own.length, name.length) >= wanted && lettersInBoth(own, name) >= wanted;
  });
}

function lettersInBoth(one, other) {
  let [number, first, second] = [0, 0, 0];
  while (first < one.length && second < other.length) {
    if (one[first] === other[second]) number += 1;
    const isAhead = one[first] <= other[second];
    if (one[first] >= other[second]) second += 1;
    if (isAhead) first += 1;
  }
  return number;
}

function inOrder(letters) {
  return [...letters].sort().join("");
}

/** Return the beginnings and ends of all spans of words that may be a name, long ones first. */
function longestFirst(number) {
  const lengths = Array.from({ length: Math.min(LONGEST_NAME, number) }, (_, place) => place + 1).reverse();
  return lengths.flatMap((length) => Array.from({ length: number - length + 1 }, (_, start) => [start, start + length]));
}
