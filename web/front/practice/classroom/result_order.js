// The results of a class are put into the order of one of their columns.

/** @import { ClassResult } from "./class_results.js" */

/** @typedef {"text" | "share" | "answers" | "sure" | "had"} ResultColumn */
/** @typedef {{ column: ResultColumn, isDown: boolean }} ResultOrder */

/** @type {ResultOrder} */
export const HARDEST_FIRST = { column: "share", isDown: false };

/** @type {Record<Exclude<ResultColumn, "text">, (result: ClassResult) => number>} */
const VALUES = {
  share: ({ share }) => share, answers: ({ answers }) => answers, sure: ({ sureWrong }) => sureWrong, had: ({ had }) => had,
};

/**
 * Return the results in an order; what is equal in it has more answers first, then the alphabet of its text.
 * @param {readonly ClassResult[]} results
 * @param {ResultOrder} order
 * @param {(result: ClassResult) => string} textOf
 */
export function inOrderOf(results, { column, isDown }, textOf) {
  const texts = new Map(results.map((result) => [result, textOf(result)]));
  const byText = (/** @type {ClassResult} */ one, /** @type {ClassResult} */ other) => (texts.get(one) ?? "").localeCompare(texts.get(other) ?? "", "en");
  const first = column === "text" ? byText : (/** @type {ClassResult} */ one, /** @type {ClassResult} */ other) => VALUES[column](one) - VALUES[column](other);
  return [...results].sort((one, other) => (isDown ? -1 : 1) * first(one, other) || other.answers - one.answers || byText(one, other));
}

/** Return the order after a click on the head of a column: numbers begin with what needs a look, and turn round at a second click. @type {(order: ResultOrder, column: ResultColumn) => ResultOrder} */
export function orderAfter(order, column) {
  if (order.column === column) return { column, isDown: !order.isDown };
  return { column, isDown: column === "answers" || column === "sure" };
}
