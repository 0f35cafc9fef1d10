// A course turns into a short text that a learning platform keeps, and with the questions of its session back into the course.

/** @import { Course } from "../session_course.js" */
/** @import { SessionItem } from "../practice_types.js" */

import { hashOf } from "../../shared/seeded_random.js";
import { askedIn } from "../session_course.js";

const FORM = "1";
// Of the question that is shown, before it is answered.
const HINTED = "h";
// Each answer is a letter: right or wrong, and sure, not sure or nothing said of it.
/** @type {ReadonlyMap<string, { right: boolean, sure: boolean | null }>} */
const LETTERS = new Map([
  ["r", { right: true, sure: null }],
  ["R", { right: true, sure: true }],
  ["q", { right: true, sure: false }],
  ["w", { right: false, sure: null }],
  ["W", { right: false, sure: true }],
  ["v", { right: false, sure: false }],
]);

/** Return the text of a course. It does not name the questions, which follow from the task. @param {Course} course */
export function courseCode({ items, place, answers, isHinted }) {
  const hint = isHinted && answers.length === place ? [HINTED] : [];
  return [FORM, sessionDigest(items), answers.map(letterOf).join(""), ...hint].join(".");
}

/**
 * Return the course of a text, with the first question shown that was not answered; null where the text is none, or one of
 * other questions.
 * @param {string} text
 * @param {SessionItem[]} items
 * @returns {Course | null}
 */
export function courseOfCode(text, items) {
  const [form, digest, letters = "", hint] = text.split(".");
  const answers = [...letters].map((letter) => LETTERS.get(letter));
  if (form !== FORM || digest !== sessionDigest(items) || answers.includes(undefined)) return null;
  const course = { items, place: answers.length, answers: answers.map((answer) => ({ right: false, sure: null, ...answer, choice: "", at: 0 })), ...(hint === HINTED && { isHinted: true }) };
  return course.place <= askedIn(course).length ? course : null;
}

/** @type {(answer: { right: boolean, sure: boolean | null }) => string} */
function letterOf({ right, sure }) {
  return [...LETTERS].find(([, answer]) => answer.right === right && answer.sure === sure)?.[0] ?? "";
}

/** Return what tells the questions of a session, in their order and with their answers, from those of another one. @param {SessionItem[]} items */
function sessionDigest(items) {
  return (hashOf(JSON.stringify(items.map(({ id, digest, options }) => [id, digest, options ?? null]))) >>> 0).toString(36);
}
