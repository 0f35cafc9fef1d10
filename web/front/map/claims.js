// Relations that say the same in the same words turn into one claim with its studies.

import { strongestFirst } from "./evidence_badge.js";

/** @import { SentenceItem } from "../shared/types.js" */
/** @typedef {{ item: SentenceItem, studies: SentenceItem[] }} Claim what is said, and the relations that say it */

/**
 * Return the claims: source, effect, target and sign of the relations of one are the same. Its strongest study speaks
 * for it. An item may name its studies itself.
 * @param {SentenceItem[]} items
 * @returns {Claim[]}
 */
export function claimsOf(items) {
  /** @type {Map<string, SentenceItem[]>} */
  const found = new Map();
  for (const item of items) {
    const key = item.studies ? item.id : JSON.stringify([item.source, item.effect, item.target, item.sign]);
    found.set(key, [...(found.get(key) ?? []), item]);
  }
  return [...found.values()].map((alike) => {
    const studies = strongestFirst(alike);
    return { item: studies[0], studies: studies[0].studies ?? studies };
  });
}
