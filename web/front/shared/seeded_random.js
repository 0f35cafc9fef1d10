// A seed turns into random numbers that are the same in every browser (sfc32 by Chris Doty-Humphrey), and they into an order.

/** @typedef {() => number} Random the next number, from 0 up to and without 1 */

// The numbers at the beginning are alike for seeds that are.
const WARMING_UP = 16;

/**
 * Return the random numbers of a seed: any text or number.
 * @param {string | number} seed
 * @returns {Random}
 */
export function randomOf(seed) {
  let [a, b, c, counter] = [0, 1, 2].map((salt) => hashOf(`${salt} ${seed}`)).concat(1);
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < WARMING_UP; round += 1) next();
  return next;
}

/**
 * Return a list in a random order (Fisher-Yates); every order is as likely.
 * @template Entry
 * @param {readonly Entry[]} list
 * @param {Random} random
 */
export function shuffled(list, random) {
  const order = [...list];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

/** Return 32 bits of a text (FNV-1a). @param {string} text */
export function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash;
}
