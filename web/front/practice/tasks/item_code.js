// A question turns into a code that is short enough for an address: six letters that name it, and by which it is seen that it has changed.

/** @import { PracticeItem } from "../practice_types.js" */

import { hashOf } from "../../shared/seeded_random.js";

// All of them stand in an address as they are.
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
// So many letters for the name of a question, and for the words of its row.
const [NAME, WORDS] = [4, 2];
const CODE = new RegExp(`[\\w-]{${NAME + WORDS}}`, "g");

/** Return the code of a question. @param {Pick<PracticeItem, "id" | "digest">} item */
export function codeOf({ id, digest }) {
  return lettersOf(id, NAME) + lettersOf(digest, WORDS);
}

/** Return the codes that stand behind one another in a text; what is left over at its end is none. @param {string} text */
export function codesOf(text) {
  return [...new Set(text.match(CODE) ?? [])];
}

/**
 * Return { items, changed, gone }: the questions of a bank that codes name, in their order, how many of them say other words
 * than when they were named, and how many are not there any more.
 * @param {readonly PracticeItem[]} items
 * @param {readonly string[]} codes
 */
export function namedItems(items, codes) {
  const exact = new Map(items.map((item) => [codeOf(item), item]));
  const byName = new Map(items.map((item) => [lettersOf(item.id, NAME), item]));
  const found = codes.map((code) => exact.get(code) ?? byName.get(code.slice(0, NAME)) ?? null);
  const there = /** @type {PracticeItem[]} */ ([...new Set(found.filter(Boolean))]);
  return { items: there, changed: found.filter((item, place) => item && !exact.has(codes[place])).length, gone: found.length - found.filter(Boolean).length };
}

/** @type {(text: string, count: number) => string} */
function lettersOf(text, count) {
  // Texts that differ in their last letters alone differ in few bits of the hash, which this spreads.
  const hash = Math.imul(hashOf(text), 0x9e3779b1);
  let rest = (hash ^ (hash >>> 15)) >>> 0;
  return Array.from({ length: count }, () => {
    const letter = LETTERS[rest % LETTERS.length];
    rest = Math.floor(rest / LETTERS.length);
    return letter;
  }).join("");
}
