// Progress turns into how likely each relation is still known now, without any question at hand.

/** @import { Progress } from "./progress.js" */

import { stillKnown } from "./due.js";

/** @typedef {{ id: string, claim?: string }} Claiming a relation, and how the digest of its words begins */

// The digest of such a question is of all rows of a pair, and not of one.
const OF_A_PAIR = "agree";

/**
 * Return for each of the relations that was asked about how likely it is still known now, from 0 to 1. What was answered
 * while its row said other words does not count.
 * @param {readonly Claiming[]} relations
 * @param {Progress} progress
 * @param {number} now
 * @returns {Map<string, number>}
 */
export function knownRelations(relations, progress, now) {
  const claims = new Map(relations.map(({ id, claim = "" }) => [id, claim]));
  const asked = [...progress.items].flatMap(([id, byDigest]) => {
    const cut = id.lastIndexOf(" ");
    const [about, kind] = [id.slice(0, cut), id.slice(cut + 1)];
    const claim = claims.get(about);
    if (claim === undefined) return [];
    const digest = kind === OF_A_PAIR ? newestOf(byDigest) : [...byDigest.keys()].find((one) => one.startsWith(claim));
    return digest === undefined ? [] : [{ id, about, digest }];
  });
  return stillKnown(asked, progress, now);
}

/** Return the digest of the words that were answered last. @param {Map<string, import("./progress.js").Answer[]>} byDigest */
function newestOf(byDigest) {
  const moments = [...byDigest].map(([digest, answers]) => ({ digest, at: answers.at(-1)?.[0] ?? 0 }));
  return moments.sort((one, other) => other.at - one.at)[0]?.digest;
}
