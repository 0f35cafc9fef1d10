// Votes turn into words: how many have voted, what came out, and what the rows of the map say.

/** @import { ToldBallot, VoteCount } from "./ballot.js" */

/**
 * Return how many have voted of those who follow.
 * @param {VoteCount} count
 */
export function votedWords({ votes = 0, of }) {
  if (of === undefined) return "";
  const have = votes === 1 ? "has" : "have";
  return of >= votes ? `${votes} of ${of} ${have} voted` : `${votes} ${have} voted`;
}

/**
 * Return what the rows of the map say; "" where they say nothing of it.
 * @param {Pick<ToldBallot, "form" | "choices" | "right">} ballot
 */
export function rightWords({ form, choices, right }) {
  const named = right.map((place) => choices[place]).join(form === "sign" ? " and " : ", ");
  if (form === "sign") return right.length > 1 ? `The rows of the map disagree, and both stand: ${named}.` : `The rows of the map say: ${named}.`;
  if (form === "targets") return named ? `By the rows of the map: ${named}.` : "By the rows of the map: none of these.";
  return "";
}

/**
 * Return the result as sentences, for who does not see the bars.
 * @param {ToldBallot} ballot
 * @param {number[][]} tallies of each round
 */
export function resultWords(ballot, tallies) {
  const rounds = tallies.map((tally, place) => {
    const name = tallies.length > 1 ? `Round ${place + 1}` : "Result";
    return `${name}: ${ballot.choices.map((choice, at) => `${choice} ${tally[at]}`).join(", ")}.`;
  });
  return [...rounds, rightWords(ballot)].filter(Boolean).join(" ");
}

/**
 * Return how many in a hundred a number is of a round.
 * @param {number[]} tally
 * @param {number} place
 */
export function percentOf(tally, place) {
  const all = tally.reduce((sum, one) => sum + one, 0);
  return all ? Math.round((100 * tally[place]) / all) : 0;
}
