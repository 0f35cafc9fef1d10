// Words that were marked in a text and taken as an end of the row turn into letters that are lit there: no element is made for them.

/** @import { NamedPlace, RowChoice } from "./paper_types.js" */

import { LETTERS_BESIDE } from "./marked_words.js";

/** The name under which papers.css says how they look. */
export const LIT_ENDS = "neuromap-ends";

/**
 * Light the ends of a choice that are marked words, and no others; a browser that cannot has them in the fields alone.
 * @param {HTMLElement[]} sentences
 * @param {RowChoice} choice
 */
export function lightEnds(sentences, { source, target }) {
  if (typeof Highlight === "undefined") return;
  const ranges = [source, target].flatMap((place) => (place && place.number < 0 && sentences[place.sentence] ? rangesOf(sentences[place.sentence], place) : []));
  CSS.highlights.set(LIT_ENDS, new Highlight(...ranges));
}

/** Return the ranges of the letters of a place, one for each text that they are in. @type {(sentence: HTMLElement, place: NamedPlace) => Range[]} */
function rangesOf(sentence, { number, concept }) {
  const [from, to] = [-1 - number, -1 - number + concept.length];
  const letters = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT, (node) => (node.parentElement?.closest(LETTERS_BESIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  /** @type {Range[]} */
  const ranges = [];
  for (let at = 0, node = letters.nextNode(); node; node = letters.nextNode()) {
    const length = node.textContent?.length ?? 0;
    const [begin, end] = [Math.max(from - at, 0), Math.min(to - at, length)];
    if (begin < end) ranges.push(rangeIn(node, begin, end));
    at += length;
  }
  return ranges;
}

/** @type {(node: Node, begin: number, end: number) => Range} */
function rangeIn(node, begin, end) {
  const range = document.createRange();
  range.setStart(node, begin);
  range.setEnd(node, end);
  return range;
}
