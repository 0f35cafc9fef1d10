// The evidence of a relation turns into a badge beside its sentence: dots, one word, and the species where it is known.

import { element, withAttributes } from "../shared/dom.js";

/** @import { Evidence } from "../shared/types.js" */

/** @type {Record<string, { dots: string, meaning: string }>} */
const GRADES = {
  people: { dots: "●●●", meaning: "seen in people" },
  animals: { dots: "●●○", meaning: "seen in animals" },
  cells: { dots: "●○○", meaning: "seen in cells in a dish" },
  overview: { dots: "○", meaning: "from an overview or a review, no study of its own" },
};
const ORDER = Object.keys(GRADES);

/**
 * Return the badge, null where the file does not say what stands behind a relation.
 * @param {Evidence} evidence
 */
export function evidenceBadge({ grade = "", species = "" }) {
  if (!Object.hasOwn(GRADES, grade)) return null;
  const { dots, meaning } = GRADES[grade];
  const dotted = withAttributes(element("span", "dots", dots), { "aria-hidden": "true" });
  const words = element("span", "", [grade, species].filter(Boolean).join(" · "));
  const title = `Evidence: ${meaning}${species ? ` (${species})` : ""}`;
  return withAttributes(element("span", `evidence ${grade}`, "", dotted, " ", words), { title });
}

/**
 * Return the evidence in a few letters, "" where nothing is known.
 * @param {Evidence} evidence
 */
export function evidenceText({ grade = "", species = "" }) {
  return Object.hasOwn(GRADES, grade) ? [`${GRADES[grade].dots} ${grade}`, species].filter(Boolean).join(" · ") : "";
}

/**
 * Return a copy in which what stands on stronger evidence comes first, else in the order that it has.
 * @template {Evidence} Item
 * @param {Item[]} items
 */
export function strongestFirst(items) {
  return [...items].sort((one, other) => rankOf(one) - rankOf(other));
}

/** Return what the badges mean, the strongest first, for whoever explains them. */
export function evidenceMeanings() {
  return ORDER.map((grade) => ({ grade, ...GRADES[grade] }));
}

/** @param {Evidence} evidence */
function rankOf({ grade = "" }) {
  const rank = ORDER.indexOf(grade);
  return rank < 0 ? ORDER.length : rank;
}
