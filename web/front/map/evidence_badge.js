// The evidence of a relation turns into a badge beside its sentence: dots, one word, and the species where it is known.

import { element, withAttributes } from "../shared/dom.js";
import { dotsOf, GRADE_WORDS } from "../shared/evidence_grade.js";

/** @import { Evidence } from "../shared/types.js" */

/**
 * Return the badge, null where the file does not say what stands behind a relation.
 * @param {Evidence} evidence
 */
export function evidenceBadge({ grade = "", species = "" }) {
  const known = dotsOf(grade);
  if (!known) return null;
  const { full, of, meaning } = known;
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
  const rank = GRADE_WORDS.indexOf(grade);
  return rank < 0 ? GRADE_WORDS.length : rank;
}
