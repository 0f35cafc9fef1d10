// The linking phrases of a file turn into what can be looked up of them: their words, and the signs of their rows.

import { directed } from "../../explorer/questions/signed_edges.js";
import { rowsAsRead } from "./rows_as_read.js";
import { lowWords } from "./verb_sign.js";

/** @type {WeakMap<object, { signs: Map<string, Set<string>>, words: Set<string> }>} */
const known = new WeakMap();

/** Return { signs, words } of a library, the same as long as it is: the signs by phrase, in small letters, and all words of phrases. */
export function phrasesOf(library) {
  if (!known.has(library)) known.set(library, read(library));
  return known.get(library);
}

function read(library) {
  const signs = new Map();
  for (const row of rowsAsRead(library)) {
    const phrase = lowWords(row.effect).join(" ");
    const others = signs.get(phrase) ?? new Set();
    signs.set(phrase, directed(row) ? others.add(directed(row)) : others);
  }
  return { signs, words: new Set([...signs.keys()].flatMap((phrase) => phrase.split(" "))) };
}
