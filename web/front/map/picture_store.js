// Pictures arrive once and are kept, so that a click on a filter need not send them again.

/** @import { Picture } from "../shared/types.js" */

const MOST_KEPT = 12;
/** @type {Map<string, Picture>} */
const kept = new Map();
/** @type {Map<string, ((picture: Picture) => void)[]>} */
const waiting = new Map();

/**
 * Keep a picture that has arrived, and hand it to whoever waits for it.
 * @param {Picture} picture
 */
export function receive(picture) {
  kept.delete(picture.id);
  kept.set(picture.id, picture);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT) kept.delete(oldest);
  waiting.get(picture.id)?.forEach((hand) => hand(picture));
  waiting.delete(picture.id);
}

/**
 * Return a promise of the picture with an id.
 * @param {string} id
 * @returns {Promise<Picture>}
 */
export function arrival(id) {
  const picture = kept.get(id);
  if (picture) return Promise.resolve(picture);
  return new Promise((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]));
}
