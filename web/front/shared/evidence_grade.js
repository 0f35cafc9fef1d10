// In whom the evidence of a relation was seen turns into dots: how many of how many are full, and what that means.

/** @typedef {{ full: number, of: number, meaning: string }} Dots */

/** @type {Readonly<Record<string, Dots>>} */
const GRADES = {
  people: { full: 3, of: 3, meaning: "seen in people" },
  animals: { full: 2, of: 3, meaning: "seen in animals" },
  cells: { full: 1, of: 3, meaning: "seen in cells in a dish" },
  review: { full: 0, of: 1, meaning: "from a review of many studies, no study of its own" },
  overview: { full: 0, of: 1, meaning: "a claim of an overview article, no study of its own" },
};

/** The words of the grades, the strongest first. */
export const GRADE_WORDS = Object.keys(GRADES);

/**
 * Return the dots of a grade, null where the file does not say what stands behind a relation.
 * @param {string | undefined} grade
 */
export function dotsOf(grade = "") {
  return Object.hasOwn(GRADES, grade) ? GRADES[grade] : null;
}
