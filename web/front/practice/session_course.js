// The course of a session: answer after answer, what comes back at its end, and a text by which it is taken up again.

/** @import { Grade } from "./memory/fsrs.js" */
/** @import { PracticeBank, PracticeItem, SessionItem } from "./practice_types.js" */

import { GRADES } from "./memory/fsrs.js";

const MOST_RETURNS = 2;

/**
 * `sure` is null where nothing was said of it, `choice` what was chosen where that was wrong.
 * @typedef {{ right: boolean, sure: boolean | null, choice: string, at: number }} GivenAnswer
 */
/**
 * `place` is that of the question that is shown among those to ask; it is answered where there are more answers than that.
 * `isHinted` says that a hint to it was taken.
 * @typedef {{ items: SessionItem[], place: number, answers: GivenAnswer[], isHinted?: boolean }} Course
 */

/** Return a session at its beginning. @param {SessionItem[]} items @returns {Course} */
export function begunCourse(items) {
  return { items, place: 0, answers: [] };
}

/**
 * Return the questions to ask, in their order: at the end once more what was answered wrong by who was sure, and what is
 * asked until it is right, which comes back twice at most.
 * @param {Course} course
 */
export function askedIn({ items, answers }) {
  const asked = [...items];
  answers.forEach(({ right, sure }, place) => {
    const item = asked[place];
    const returns = asked.filter((other) => other === item).length - 1;
    if (!right && (item.untilRight ? returns < MOST_RETURNS : sure && !returns)) asked.push(item);
  });
  return asked;
}

/** Return whether the question that is shown comes back at the end because of its answer. @param {Course} course */
export function comesBack(course) {
  return askedIn(course).length > askedIn({ ...course, answers: course.answers.slice(0, course.place) }).length;
}

/** Return the question that is shown, null at the end. @param {Course} course @returns {SessionItem | null} */
export function shownItem(course) {
  return askedIn(course)[course.place] ?? null;
}

/** Return the answer to the question that is shown, null before it. @param {Course} course @returns {GivenAnswer | null} */
export function shownAnswer({ answers, place }) {
  return answers[place] ?? null;
}

/**
 * Return the course after an answer to the question that is shown; a second answer to it changes nothing.
 * @param {Course} course
 * @param {{ right: boolean, choice?: string, at: number }} answer
 * @returns {Course}
 */
export function courseAnswered(course, { right, choice = "", at }) {
  if (!shownItem(course) || shownAnswer(course)) return course;
  return { ...course, answers: [...course.answers, { right, sure: null, choice: right ? "" : choice, at }] };
}

/**
 * Return the course after a word on how sure the answer was to the question that is shown.
 * @param {Course} course
 * @param {boolean} sure
 * @returns {Course}
 */
export function courseSure(course, sure) {
  const answer = shownAnswer(course);
  return answer ? { ...course, answers: course.answers.with(course.place, { ...answer, sure }) } : course;
}

/** Return the course after a hint to the question that is shown, while it is not answered. @param {Course} course @returns {Course} */
export function courseHinted(course) {
  return shownItem(course) && !shownAnswer(course) ? { ...course, isHinted: true } : course;
}

/** Return the course with the next question shown, once this one is answered. @param {Course} course @returns {Course} */
export function courseOn(course) {
  const { items, place, answers } = course;
  return shownAnswer(course) ? { items, place: place + 1, answers } : course;
}

/** Return how each question was answered that was, the first time it was asked. @param {Course} course */
export function firstAnswers({ items, answers }) {
  return answers.slice(0, items.length).map(({ right, sure, choice }, place) => ({ id: items[place].id, right, sure, choice }));
}

/**
 * Return the grade of an answer: again where it was wrong, hard where it was right and not sure, else good.
 * @param {{ right: boolean, sure: boolean | null }} answer
 * @returns {Grade}
 */
export function gradeOf({ right, sure }) {
  if (!right) return GRADES.again;
  return sure === false ? GRADES.hard : GRADES.good;
}

/** Return a course as a text, in which questions are named and not written. @param {Course} course */
export function courseText({ items, place, answers, isHinted }) {
  return JSON.stringify({ items: items.map(({ id, digest, options, changed, untilRight }) => ({ id, digest, options, changed, untilRight })), place, answers, isHinted });
}

/**
 * Return the course of a text, null where it is none of this bank: another one, or one in which a question reads otherwise now.
 * @param {string} text
 * @param {PracticeBank} bank
 * @returns {Course | null}
 */
export function courseOf(text, bank) {
  const known = new Map(bank.items.map((item) => [item.id, item]));
  try {
    const { items, place, answers, isHinted } = JSON.parse(text);
    const again = items.map((/** @type {SessionItem} */ named) => itemAgain(named, known.get(named.id)));
    const course = { items: again, place, answers: answers.map(answerAgain), ...(isHinted === true && { isHinted }) };
    const isSound = Number.isInteger(place) && place >= 0 && place <= askedIn(course).length && [place, place + 1].includes(answers.length);
    return isSound ? course : null;
  } catch {
    return null;
  }
}

/** @type {(named: SessionItem, item: PracticeItem | undefined) => SessionItem} */
function itemAgain({ digest, options, changed, untilRight }, item) {
  if (!item || item.digest !== digest) throw new Error("another question");
  const possible = new Set([item.right, ...item.fixed, ...item.wrong.map(({ text }) => text)]);
  if (options && !(options.includes(item.right) && options.every((text) => possible.has(text)))) throw new Error("other answers");
  return { ...item, ...(options && { options: [...options] }), changed: changed === true, untilRight: untilRight === true };
}

/** @type {(answer: GivenAnswer) => GivenAnswer} */
function answerAgain({ right, sure, choice, at }) {
  return { right: right === true, sure: typeof sure === "boolean" ? sure : null, choice: String(choice), at: Number(at) };
}
