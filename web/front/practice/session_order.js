// Questions turn into an order in which no source follows itself, as far as that is possible.

/** @import { Standings } from "./memory/due.js" */

/**
 * Return questions in an order that keeps those of one source apart, else as near to the one given as that allows.
 *
 * The next question is the first one after which the others can still be kept apart; where they cannot, one of the source
 * that has the most left.
 * @param {Standings[]} questions
 * @returns {Standings[]}
 */
export function sourcesApart(questions) {
  /** @type {Standings[]} */
  const order = [];
  let left = [...questions];
  while (left.length) {
    const next = nextOf(left, order.at(-1)?.item.source);
    order.push(next);
    left = left.filter((question) => question !== next);
  }
  return order;
}

/** @type {(left: Standings[], last: string | undefined) => Standings} */
function nextOf(left, last) {
  const others = left.filter(({ item }) => item.source !== last);
  if (!others.length) return left[0];
  const apart = others.find((next) => canBeApart(left.filter((question) => question !== next), next.item.source));
  return apart ?? others.reduce((most, other) => (numberOf(left, other) > numberOf(left, most) ? other : most));
}

/** Return whether questions can follow one of a source without any source following itself. @type {(questions: Standings[], last: string) => boolean} */
function canBeApart(questions, last) {
  const room = (/** @type {Standings} */ { item }) => (item.source === last ? questions.length : questions.length + 1) / 2;
  return questions.every((question) => numberOf(questions, question) <= room(question));
}

/** Return how many questions have the source of one of them. @type {(questions: Standings[], one: Standings) => number} */
function numberOf(questions, { item }) {
  return questions.filter((other) => other.item.source === item.source).length;
}
