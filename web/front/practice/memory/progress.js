// Answers turn into progress: for each question when it was answered and how; two of them into one.

/** @import { Grade } from "./fsrs.js" */

/** @typedef {[at: number, grade: Grade, choice: string]} Answer when and how a question was answered, and which wrong answer was chosen */
/**
 * `items` has for each question, by its id, the answers to its words, by their digest; one for a moment, the oldest first.
 * `modes` says when each way to practise was last done to its end, `exam` on which day there is one, and when that was said.
 * @typedef {{ items: Map<string, Map<string, Answer[]>>, modes: Map<string, number>, exam: Exam }} Progress
 */
/** @typedef {{ day: string, at: number }} Exam a day like 2026-12-15, "" for none */
/** @typedef {{ id: string, digest: string }} Asked what a question is known by */

// A session a day for seven years: about one million letters, of the five that a browser keeps.
export const MOST_ANSWERS = 40_000;
const LONGEST_CHOICE = 200;

/** @type {Exam} */
const NO_EXAM = Object.freeze({ day: "", at: 0 });
/** @type {Progress} */
export const NO_PROGRESS = Object.freeze({ items: new Map(), modes: new Map(), exam: NO_EXAM });

/**
 * Return the progress with one more answer. A second one of the same moment counts if it is the worse: who first says
 * nothing and then "not sure" has said that.
 * @param {Progress} progress
 * @param {Asked} item
 * @param {{ at: number, grade: Grade, choice?: string }} answer
 */
export function withAnswer(progress, { id, digest }, { at, grade, choice = "" }) {
  return merge(progress, { ...NO_PROGRESS, items: new Map([[id, new Map([[digest, [[at, grade, choice.slice(0, LONGEST_CHOICE)]]]])]]) });
}

/**
 * Return the progress after a way to practise was done to its end.
 * @param {Progress} progress
 * @param {string} mode
 * @param {number} at
 */
export function withMode(progress, mode, at) {
  return merge(progress, { ...NO_PROGRESS, modes: new Map([[mode, at]]) });
}

/**
 * Return the progress after somebody said at a moment on which day there is an exam, "" for none.
 * @param {Progress} progress
 * @param {string} day
 * @param {number} at
 */
export function withExam(progress, day, at) {
  return merge(progress, { ...NO_PROGRESS, exam: { day, at } });
}

/**
 * Return all answers of both, whichever is named first; where that are more than MOST_ANSWERS, the newest. Of two exams the
 * one counts that was said last.
 *
 * A set of answers, of which the worse counts at one moment, and its newest so many: both are semilattices, so that it
 * does not matter in which order, how often and in which groups any number of them are merged.
 * @param {Progress} one
 * @param {Progress} other
 * @returns {Progress}
 */
export function merge(one, other) {
  const items = united(one.items, other.items, (mine, theirs) => united(mine, theirs, bothAnswers));
  return { items: newest(items), modes: united(one.modes, other.modes, Math.max), exam: saidLast(one.exam, other.exam) };
}

/**
 * Return the answers to a question in these words, the oldest first.
 * @param {Progress} progress
 * @param {Asked} item
 * @returns {Answer[]}
 */
export function answersTo({ items }, { id, digest }) {
  return items.get(id)?.get(digest) ?? [];
}

/**
 * Return whether a question was answered while its row said other words, and not since.
 * @param {Progress} progress
 * @param {Asked} item
 */
export function isChanged({ items }, { id, digest }) {
  return items.has(id) && !items.get(id)?.has(digest);
}

/** Return how many answers there are. @param {Progress} progress */
export function answerCount({ items }) {
  return [...allAnswers(items)].length;
}

/**
 * @template Value
 * @param {Map<string, Value>} one
 * @param {Map<string, Value>} other
 * @param {(mine: Value, theirs: Value) => Value} both what becomes of an entry of both
 */
function united(one, other, both) {
  const all = new Map(one);
  for (const [key, theirs] of other) {
    const mine = all.get(key);
    all.set(key, mine === undefined ? theirs : both(mine, theirs));
  }
  return all;
}

/** @type {(mine: Answer[], theirs: Answer[]) => Answer[]} */
function bothAnswers(mine, theirs) {
  /** @type {Map<number, Answer>} */
  const byMoment = new Map();
  for (const answer of [...mine, ...theirs]) {
    const known = byMoment.get(answer[0]);
    byMoment.set(answer[0], known ? worse(known, answer) : answer);
  }
  return [...byMoment.values()].sort(([first], [second]) => first - second);
}

/** @type {(one: Exam, other: Exam) => Exam} */
function saidLast(one, other) {
  if (one.at !== other.at) return one.at > other.at ? one : other;
  return one.day > other.day ? one : other;
}

/** @type {(one: Answer, other: Answer) => Answer} */
function worse(one, other) {
  if (one[1] !== other[1]) return one[1] < other[1] ? one : other;
  return one[2] > other[2] ? one : other;
}

/** @type {(items: Progress["items"]) => Generator<{ id: string, digest: string, answer: Answer }>} */
function* allAnswers(items) {
  for (const [id, byDigest] of items) {
    for (const [digest, answers] of byDigest) for (const answer of answers) yield { id, digest, answer };
  }
}

/** @type {(items: Progress["items"]) => Progress["items"]} */
function newest(items) {
  const all = [...allAnswers(items)];
  if (all.length <= MOST_ANSWERS) return items;
  all.sort((one, other) => other.answer[0] - one.answer[0] || byText(one.id, other.id) || byText(one.digest, other.digest));
  return itemsOf(all.slice(0, MOST_ANSWERS).reverse());
}

/** Return single answers by question and words. @type {(all: Iterable<{ id: string, digest: string, answer: Answer }>) => Progress["items"]} */
export function itemsOf(all) {
  /** @type {Progress["items"]} */
  const items = new Map();
  for (const { id, digest, answer } of all) {
    const byDigest = items.get(id) ?? new Map();
    if (!byDigest.has(digest)) byDigest.set(digest, []);
    byDigest.get(digest).push(answer);
    items.set(id, byDigest);
  }
  for (const byDigest of items.values()) byDigest.forEach((answers, digest) => byDigest.set(digest, bothAnswers(answers, [])));
  return items;
}

/** @type {(one: string, other: string) => number} */
function byText(one, other) {
  return one < other ? -1 : Number(one > other);
}
