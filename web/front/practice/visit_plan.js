// Progress and a moment turn into the way to practise that comes next.

/** @import { Progress } from "./memory/progress.js" */
/** @import { PracticeItem } from "./practice_types.js" */

import { standingWith } from "./memory/due.js";
import { GRADES } from "./memory/fsrs.js";
import { examMoment } from "./memory/exam_day.js";
import { answersTo } from "./memory/progress.js";

/** @typedef {"read along" | "predict" | "recall" | "build"} PlannedMode */

/** @type {readonly PlannedMode[]} */
const FIRST_VISIT = Object.freeze(["read along", "predict", "recall", "build"]);

/**
 * Return how to practise next, "" where nothing is due.
 *
 * A first visit, which may take days, reads along, predicts, recalls until each question that was asked was right once, and
 * builds. After that each day recalls what is due, predicts once, and recalls what is due again or was never asked. What a
 * view has nothing for is left out.
 * @param {PracticeItem[]} items of the view
 * @param {Progress} known
 * @param {number} now
 * @param {readonly PlannedMode[]} [possible] what the view has something for
 * @returns {PlannedMode | ""}
 */
export function plan(items, known, now, possible = FIRST_VISIT) {
  const last = possible.includes("build") ? "build" : "recall";
  const first = known.modes.has(last) ? "" : nextOfFirstVisit(items, known, possible);
  return first || nextOfDay(items, known, now, possible);
}

/** @type {(items: PracticeItem[], known: Progress, possible: readonly PlannedMode[]) => PlannedMode | ""} */
function nextOfFirstVisit(items, known, possible) {
  const isOpen = (/** @type {PlannedMode} */ mode) => (mode === "recall" ? items.length > 0 && !isEachRightOnce(items, known) : !known.modes.has(mode));
  return FIRST_VISIT.find((mode) => possible.includes(mode) && isOpen(mode)) ?? "";
}

/** @type {(items: PracticeItem[], known: Progress, now: number, possible: readonly PlannedMode[]) => PlannedMode | ""} */
function nextOfDay(items, known, now, possible) {
  const states = possible.includes("recall") ? items.map((item) => standingWith(item, known, now, examMoment(known.exam.day)).state) : [];
  const isDone = (/** @type {PlannedMode} */ mode) => isSameDay(known.modes.get(mode) ?? 0, now);
  if (states.includes("due") && !isDone("recall")) return "recall";
  if (possible.includes("predict") && !isDone("predict")) return "predict";
  return states.includes("due") || states.includes("new") ? "recall" : "";
}

/** Return whether something was asked, and all that was asked answered right at least once. @type {(items: PracticeItem[], known: Progress) => boolean} */
function isEachRightOnce(items, known) {
  const asked = items.map((item) => answersTo(known, item)).filter((answers) => answers.length);
  return asked.length > 0 && asked.every((answers) => answers.some(([, grade]) => grade > GRADES.again));
}

/** @type {(one: number, other: number) => boolean} */
function isSameDay(one, other) {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
