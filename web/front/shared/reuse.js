// The lines of a list that say the same as before turn into the same elements again, and so do the blocks they stand in.

import { element } from "./dom.js";

/** @import { SentenceItem } from "./types.js" */
/** @import { Claim } from "../map/claims.js" */
/** @typedef {{ line: HTMLElement, studies: SentenceItem[], current: string }} DrawnLine a line, and what it was drawn of */

/**
 * Return { begin, lineOf, blocksOf } of a list. A browser lays out only the blocks anew of which a line is another one.
 */
export function createReuse() {
  /** @type {WeakMap<SentenceItem, DrawnLine>} */
  const lines = new WeakMap();
  /** @type {HTMLElement[]} */
  const blocks = [];
  /** @type {Set<HTMLElement>} */
  const taken = new Set();
  let used = 0;

  /** Begin to draw the list anew. */
  const begin = () => {
    taken.clear();
    used = 0;
  };

  /** @type {(claim: Claim, selected: string, draw: () => HTMLElement) => HTMLElement} Return the line of a claim: drawn anew where it changed. */
  function lineOf({ item, studies }, selected, draw) {
    const current = [item, ...studies].some(({ id }) => id === selected) ? selected : "";
    const known = lines.get(item);
    const isSame = known?.current === current && same(known.studies, studies) && !taken.has(known.line);
    const found = isSame ? known : { line: draw(), studies, current };
    lines.set(item, found);
    taken.add(found.line);
    return found.line;
  }

  /** @type {(content: HTMLElement[], size: number) => HTMLElement[]} Return lines in blocks of a size. */
  const blocksOf = (content, size) =>
    inParts(content, size).map((part) => {
      const block = (blocks[used] ??= element("ul"));
      used += 1;
      refill(block, part);
      return block;
    });

  return { begin, lineOf, blocksOf };
}

/**
 * Have an element hold these parts; those that it begins with already stay in it.
 * @param {HTMLElement} parent
 * @param {HTMLElement[]} parts
 */
export function refill(parent, parts) {
  const before = [...parent.children];
  const change = parts.findIndex((part, place) => part !== before[place]);
  const staying = change < 0 ? parts.length : change;
  for (const part of before.slice(staying)) part.remove();
  parent.append(...parts.slice(staying));
}

/** @type {(content: HTMLElement[], size: number) => HTMLElement[][]} */
function inParts(content, size) {
  const starts = content.map((_, place) => place).filter((place) => place % size === 0);
  return starts.map((start) => content.slice(start, start + size));
}

/** @type {(one: SentenceItem[], other: SentenceItem[]) => boolean} */
function same(one, other) {
  return one.length === other.length && one.every((item, place) => item === other[place]);
}
