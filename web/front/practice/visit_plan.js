// Progress and a moment turn into the way to practise that comes next.

/** @import { Progress } from "./memory/progress.js" */
/** @import { PracticeItem } from "./practice_types.js" */

import { standingWith } from "./memory/due.js";
import { GRADES } from "./memory/fsrs.js";
import { answersTo } from "./memory/progress.js";

/** @typedef {"read along" | "predict" | "recall" | "build"} PlannedMode */

/** @type {readonly PlannedMode[]} */
const FIRST_VISIT = Object.freeze(["read along", "predict", "recall", "build"]);

/**
 * Return how to practise next, "" where nothing is due.
 *
 * A first visit reads along, predicts, recalls until each question that was asked was right once, and builds. After that it
 * recalls what is due, predicts once a day, and recalls what was never asked. What a view has nothing for is left out.
 * @param {PracticeItem[]} items of the view
 * @param {Progress} known
 * @param {number} now
 * @param {readonly PlannedMode[]} [possible] what the view has something for
 * @returns {PlannedMode | ""}
 */
export function plan(items, known, now, possible = FIRST_VISIT) {
  const states = items.map((item) => standingWith(item, known, now).state);
  /** @type {Record<PlannedMode, boolean>} */
  const isOpen = {
    "read along": !known.modes.has("read along"),
    predict: !known.modes.has("predict"),
    recall: items.length > 0 && !isEachRightOnce(items, known),
    build: !known.modes.has("build"),
  };
  const first = FIRST_VISIT.find((mode) => possible.includes(mode) && isOpen[mode]);
  if (first) return first;
  if (states.includes("due") && possible.includes("recall")) return "recall";
  if (possible.includes("predict") && !isSameDay(known.modes.get("predict") ?? 0, now)) return "predict";
  return states.includes("new") && possible.includes("recall") ? "recall" : "";
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
