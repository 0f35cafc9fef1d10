// Pictures arrive once and are kept, so that a click on a filter need not send them again.

const MOST_KEPT = 12;
const kept = new Map();
const waiting = new Map();

/** Keep a picture that has arrived, and hand it to whoever waits for it. */
export function receive(picture) {
  kept.delete(picture.id);
  kept.set(picture.id, picture);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value);
  waiting.get(picture.id)?.forEach((hand) => hand(picture));
  waiting.delete(picture.id);
}

/** Return a promise of the picture with an id. */
export function arrival(id) {
  if (kept.has(id)) return Promise.resolve(kept.get(id));
  return new Promise((resolve) => waiting.set(id, [...(waiting.get(id) ?? []), resolve]));
}
