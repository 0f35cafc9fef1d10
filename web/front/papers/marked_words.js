// Words that a hand marks in a text turn into the offer to take them as an end of the row: no concept is called so yet.

/** @import { NamedPlace } from "./paper_types.js" */

import { button, element, withAttributes } from "../shared/dom.js";
import { markedPlace } from "./row_choice.js";

/** @typedef {"source" | "target"} End */

const LONGEST = 80;
const PART_OF_WORD = /[\p{L}\p{M}\p{N}‐‑+-]/u;
// What stands in a sentence and is no part of it: the mark for quoting it, and what a concept is chosen as.
export const LETTERS_BESIDE = ".quote, small";

/**
 * Return the place of marked letters of a sentence, widened to whole words; null where they are no name.
 * @param {number} sentence
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @returns {NamedPlace | null}
 */
export function wordsAt(sentence, text, from, to) {
  let [begin, end] = [from, to];
  while (begin < end && !PART_OF_WORD.test(text[begin])) begin++;
  while (end > begin && !PART_OF_WORD.test(text[end - 1])) end--;
  if (begin === end) return null;
  while (begin > 0 && PART_OF_WORD.test(text[begin - 1])) begin--;
  while (end < text.length && PART_OF_WORD.test(text[end])) end++;
  return end - begin > LONGEST ? null : markedPlace(sentence, begin, text.slice(begin, end));
}

/**
 * Return the offer, which is there while words of one sentence are marked, and how it ends.
 * @param {HTMLElement[]} sentences
 * @param {(end: End, place: NamedPlace) => void} take
 */
export function markedWords(sentences, take) {
  const offer = withAttributes(element("div", "marked"), { role: "status" });
  // A press on a button must not let the marked words go before they are taken.
  offer.addEventListener("pointerdown", (event) => event.preventDefault());
  const look = () => {
    const place = placeIn(sentences, getSelection());
    offer.replaceChildren(...(place ? choices(place, (end) => (getSelection()?.removeAllRanges(), take(end, place))) : []));
  };
  document.addEventListener("selectionchange", look);
  return { element: offer, stop: () => document.removeEventListener("selectionchange", look) };
}

/** @type {(place: NamedPlace, choose: (end: End) => void) => (HTMLElement | string)[]} */
function choices({ concept }, choose) {
  const as = (/** @type {End} */ end) => button(end, () => choose(end), `Take “${concept}” as the ${end}`);
  return [element("span", "", `Take “${concept}” as the`), as("source"), as("target")];
}

/** @type {(sentences: HTMLElement[], selection: Selection | null) => NamedPlace | null} */
function placeIn(sentences, selection) {
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const number = sentences.findIndex((sentence) => sentence.contains(range.startContainer) && sentence.contains(range.endContainer));
  if (number < 0) return null;
  const before = document.createRange();
  before.setStart(sentences[number], 0);
  before.setEnd(range.startContainer, range.startOffset);
  const from = lettersOf(before).length;
  const all = document.createRange();
  all.selectNodeContents(sentences[number]);
  return wordsAt(number, lettersOf(all), from, from + lettersOf(range).length);
}

/** @param {Range} range */
function lettersOf(range) {
  const part = range.cloneContents();
  for (const beside of part.querySelectorAll(LETTERS_BESIDE)) beside.remove();
  return part.textContent ?? "";
}
