// Relations that say the same turn into their number and what to call them: studies only where each names a paper of its own.

/** @import { SentenceItem } from "../shared/types.js" */

// Those of overviews and reviews are no studies.
const ARTICLES = ["overview", "review"];

/**
 * Return how many they are as "2 studies", as "2 sources" where one is no study, and as "2 rows" where one names no paper or
 * several name the same.
 * @param {Pick<SentenceItem, "paper" | "grade">[]} items
 */
export function rowWords(items) {
  const papers = new Set(items.map(({ paper }) => paper));
  if (papers.has(undefined) || papers.size < items.length) return `${items.length} rows`;
  return `${items.length} ${items.some(({ grade }) => ARTICLES.includes(grade ?? "")) ? "sources" : "studies"}`;
}
