// Two texts turn into how alike they are, from 0 to 100: by their letters or their words, with the scores of rapidfuzz.

import { byCodePoint } from "../../explorer/questions/text_order.js";
import { longestCommon } from "../../shared/find.js";

// What Python splits words at; JavaScript takes other signs for blanks.
const BLANKS = /(?:[^\S\ufeff]|[\x1c-\x1f\x85])+/;

/** Return the likeness of the letters: twice the longest common sequence by the letters of both (`fuzz.ratio`). */
export function ratio(one, other) {
  return ofLetters([...one], [...other]);
}

/** Return the ratio of the shorter text with that part of the longer one that is most like it (`fuzz.partial_ratio`). */
export function partialRatio(one, other) {
  const [ones, others] = [[...one], [...other]];
  if (!ones.length || !others.length) return ones.length === others.length ? 100 : 0;
  if (ones.length === others.length) return Math.max(bestPart(ones, others), bestPart(others, ones));
  return ones.length < others.length ? bestPart(ones, others) : bestPart(others, ones);
}

/** Return the ratio of the words in the order of the alphabet (`fuzz.token_sort_ratio`). */
export function tokenSortRatio(one, other) {
  return ratio(inAlphabet(wordsOf(one)), inAlphabet(wordsOf(other)));
}

/** Return the likeness of the sets of words: what both have weighs most (`fuzz.token_set_ratio`). */
export function tokenSetRatio(one, other) {
  const [ones, others] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  if (!ones.size || !others.size) return 0;
  const shared = [...ones].filter((word) => others.has(word));
  const [left, right] = [[...ones].filter((word) => !others.has(word)), [...others].filter((word) => !ones.has(word))];
  if (shared.length && (!left.length || !right.length)) return 100;
  return ofSets(inAlphabet(shared), inAlphabet(left), inAlphabet(right));
}

function ofSets(shared, left, right) {
  const [both, one, other] = [shared, left, right].map((text) => [...text].length);
  const blank = both ? 1 : 0;
  const letters = one + other - 2 * longestCommon([...left], [...right]);
  const whole = likeness(letters, 2 * (both + blank) + one + other);
  if (!both) return whole;
  return Math.max(whole, likeness(blank + one, 2 * both + blank + one), likeness(blank + other, 2 * both + blank + other));
}

/** A window of the length of the shorter text moves over the longer one, and over its edges. */
function bestPart(short, long) {
  let best = 0;
  for (let end = 1; end < long.length + short.length; end += 1) {
    best = Math.max(best, ofLetters(short, long.slice(Math.max(end - short.length, 0), end)));
  }
  return best;
}

function ofLetters(ones, others) {
  return likeness(ones.length + others.length - 2 * longestCommon(ones, others), ones.length + others.length);
}

function likeness(distance, length) {
  return length ? 100 - (100 * distance) / length : 100;
}

function wordsOf(text) {
  return text.split(BLANKS).filter(Boolean);
}

function inAlphabet(words) {
  return [...words].sort(byCodePoint).join(" ");
}
