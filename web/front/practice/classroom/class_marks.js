// The results of a class turn into marks on the map: how wide a line is, and the sign that it was commonly given.

/** @import { ClassMark } from "../../stage/marks/class_mark.js" */
/** @import { ClassResult } from "./class_results.js" */

/**
 * Return the mark of each relation that was asked about, by its id; `students` is the number of all.
 * @param {readonly ClassResult[]} results
 * @param {number} students
 * @param {readonly string[]} polarities the place of each is the number of its sign
 * @returns {Map<string, ClassMark>}
 */
export function marksOf(results, students, polarities) {
  const relations = results.filter(({ of }) => of === "relation");
  return new Map(relations.map(({ about, had, signed }) => [about, { share: had / Math.max(students, 1), sign: signed ? polarities.indexOf(signed.sign) : null }]));
}

/** Return how many students had each relation that was asked about. @param {readonly ClassResult[]} results @returns {Map<string, number>} */
export function hadCounts(results) {
  return new Map(results.filter(({ of }) => of === "relation").map(({ about, had }) => [about, had]));
}
