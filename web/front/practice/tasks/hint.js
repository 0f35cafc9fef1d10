// A question turns into a hint: of its answers two are left, of a typed one its first letter is said.

/** @import { SessionItem } from "../practice_types.js" */

const LEFT = 2;

/**
 * Return the places of the answers that go with a hint: all but the right one and the likeliest wrong one; none where two are offered.
 * @param {Pick<SessionItem, "options" | "right" | "wrong">} item
 */
export function goneWithHint({ options = [], right, wrong }) {
  if (options.length <= LEFT) return [];
  const likeliest = wrong.map(({ text }) => text).find((text) => options.includes(text));
  return options.flatMap((text, place) => (text === right || text === likeliest ? [] : [place]));
}

/** Return whether there is a hint to a question. @param {SessionItem} item */
export function hasHint(item) {
  return item.options ? goneWithHint(item).length > 0 : item.right.length > 1;
}

/** Return what is said of the hint. @param {SessionItem} item */
export function hintWords(item) {
  const gone = new Set(goneWithHint(item));
  if (!item.options) return `It begins with “${[...item.right][0]}”.`;
  return `One of these two: ${item.options.filter((_, place) => !gone.has(place)).join("; ")}`;
}
