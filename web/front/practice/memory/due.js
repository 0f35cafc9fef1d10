// Progress and a moment turn into what is due, what is new, and what would still be known now.

/** @import { PracticeItem } from "../practice_types.js" */
/** @import { Card } from "./fsrs.js" */
/** @import { Answer, Progress } from "./progress.js" */

import { DAY, GRADES, retrievability, reviewed } from "./fsrs.js";
import { answersTo, isChanged } from "./progress.js";

/**
 * Where a learner stands with a question at a moment. `due` is when it is to be asked again, 0 for a new one; `known` how
 * likely it is known, from 0 to 1; `changed` says that its row said other words when it was answered.
 * @typedef {{ state: "due" | "new" | "later", due: number, known: number, changed: boolean }} Standing
 */
/** @typedef {{ item: PracticeItem, standing: Standing }} Standings a question and where a learner stands with it */
/** @typedef {import("./progress.js").Asked & { about: string }} AskedAbout */

const RANKS = { due: 0, new: 1, later: 2 };

/**
 * Return what FSRS knows after answers, the oldest first, null without any. An answer later than now does not count yet:
 * a clock was wrong.
 * @param {Answer[]} answers
 * @param {number} now
 * @returns {Card | null}
 */
export function cardOf(answers, now) {
  /** @type {Card | null} */
  let card = null;
  for (const [at, grade] of answers) if (at <= now) card = reviewed(card, grade, at);
  return card;
}

/**
 * Return where a learner stands with a question; `exam` is when all of them have to be known, if ever.
 * @param {import("./progress.js").Asked} item
 * @param {Progress} progress
 * @param {number} now
 * @param {number | null} [exam]
 * @returns {Standing}
 */
export function standingWith(item, progress, now, exam = null) {
  const answers = answersTo(progress, item).filter(([at]) => at <= now);
  const card = cardOf(answers, now);
  if (!card) return { state: "new", due: 0, known: 0, changed: isChanged(progress, item) };
  const due = beforeExam(card, now, exam);
  return { state: due <= now ? "due" : "later", due, known: knownNow(card, answers, now), changed: false };
}

/**
 * Return questions in the order in which they are to be asked: what is due, the most forgotten first; what is new, in the
 * order given; what is not due yet, the soonest first.
 * @param {PracticeItem[]} items
 * @param {Progress} progress
 * @param {number} now
 * @param {number | null} [exam]
 * @returns {Standings[]}
 */
export function dueFirst(items, progress, now, exam = null) {
  const all = items.map((item) => ({ item, standing: standingWith(item, progress, now, exam) }));
  return all.sort((one, other) => byNumbers(orderOf(one.standing), orderOf(other.standing)));
}

/**
 * Return for each relation or concept that was asked about how likely it is still known now, from 0 to 1: the mean over
 * the kinds of its questions that were answered. The best of them would hide a forgotten sign behind a known target, and
 * the worst would fade all of a relation for one hard kind; kinds that were never asked say nothing.
 * @param {readonly AskedAbout[]} items
 * @param {Progress} progress
 * @param {number} now
 * @returns {Map<string, number>}
 */
export function stillKnown(items, progress, now) {
  /** @type {Map<string, number[]>} */
  const all = new Map();
  for (const item of items) {
    const { state, known } = standingWith(item, progress, now);
    if (state !== "new") all.set(item.about, [...(all.get(item.about) ?? []), known]);
  }
  return new Map([...all].map(([about, known]) => [about, known.reduce((sum, one) => sum + one, 0) / known.length]));
}

/**
 * Return how likely it is known: what was answered wrong last is not, whatever the curve says of the same day.
 * @type {(card: Card, answers: Answer[], now: number) => number}
 */
function knownNow(card, answers, now) {
  return answers.at(-1)?.[1] === GRADES.again ? 0 : retrievability(card, now);
}

/** Return when it is due: at the latest on the day before an exam, once. @type {(card: Card, now: number, exam: number | null) => number} */
function beforeExam({ due, last }, now, exam) {
  const eve = (exam ?? 0) - DAY;
  const isAhead = exam !== null && now < exam && last < eve;
  return isAhead ? Math.min(due, eve) : due;
}

/** @param {Standing} standing */
function orderOf({ state, known, due }) {
  return [RANKS[state], state === "due" ? known : 0, due];
}

/** @type {(one: number[], other: number[]) => number} */
function byNumbers(one, other) {
  const place = one.findIndex((number, at) => number !== other[at]);
  return place < 0 ? 0 : one[place] - other[place];
}
