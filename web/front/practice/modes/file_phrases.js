// The linking phrases of a file turn into what can be looked up of them: their words, and the signs of their rows.

import { directed } from "../../explorer/questions/signed_edges.js";

const WORD = /[\p{L}\p{Nl}\p{No}]+(?:[-'’][\p{L}\p{Nl}\p{No}]+)*/gu;
/** @type {WeakMap<object, { signs: Map<string, Set<string>>, words: Set<string> }>} */
const known = new WeakMap();

/** Return { signs, words } of a library, the same as long as it is: the signs by phrase, in small letters, and all words of phrases. */
export function phrasesOf(library) {
  if (!known.has(library)) known.set(library, read(library));
  return known.get(library);
}

/** Return the words of a phrase in small letters. */
export function lowWords(phrase) {
  return phrase.toLowerCase().match(WORD) ?? [];
}

function read({ relations }) {
  const signs = new Map();
  for (const row of relations) {
    const phrase = lowWords(row.effect).join(" ");
    signs.set(phrase, (signs.get(phrase) ?? new Set()).add(directed(row)));
  }
  return { signs, words: new Set([...signs.keys()].flatMap((phrase) => phrase.split(" "))) };
}
