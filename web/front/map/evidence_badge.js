// The evidence of a relation turns into a badge beside its sentence: dots, one word, and the species where it is known.

import { element, withAttributes } from "../shared/dom.js";

/** @import { Evidence } from "../shared/types.js" */

/** How many of how many dots are full. @type {Record<string, { full: number, of: number, meaning: string }>} */
const GRADES = {
  people: { full: 3, of: 3, meaning: "seen in people" },
  animals: { full: 2, of: 3, meaning: "seen in animals" },
  cells: { full: 1, of: 3, meaning: "seen in cells in a dish" },
  review: { full: 0, of: 1, meaning: "from a review of many studies, no study of its own" },
  overview: { full: 0, of: 1, meaning: "a claim of an overview article, no study of its own" },
};
const ORDER = Object.keys(GRADES);

/**
 * Return the badge, null where the file does not say what stands behind a relation.
 * @param {Evidence} evidence
 */
export function evidenceBadge({ grade = "", species = "" }) {
  if (!Object.hasOwn(GRADES, grade)) return null;
  const { full, of, meaning } = GRADES[grade];
  const dots = Array.from({ length: of }, (_, place) => element("i", place < full ? "full" : ""));
  const words = element("span", "", [grade, species].filter(Boolean).join(" · "));
  const title = `Evidence: ${meaning}${species ? ` (${species})` : ""}`;
  return withAttributes(element("span", "evidence", "", ...dots, words), { title });
}

/**
 * Return a copy in which what stands on stronger evidence comes first, else in the order that it has.
 * @template {Evidence} Item
 * @param {Item[]} items
 */
export function strongestFirst(items) {
  return [...items].sort((one, other) => rankOf(one) - rankOf(other));
}

/** @param {Evidence} evidence */
function rankOf({ grade = "" }) {
  const rank = ORDER.indexOf(grade);
  return rank < 0 ? ORDER.length : rank;
}
