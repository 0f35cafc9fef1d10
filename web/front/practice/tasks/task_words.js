// What an address says of a task turns into sentences: what it is, until when, and what has changed since it was made.

import { dayOf, dayWords } from "../memory/exam_day.js";

/** @typedef {{ number: number, modes: string[], due: string, hasHints: boolean }} ToldTask its number of questions, and its modes by their labels */

/**
 * Return what a student is told of a task, as sentences.
 * @param {ToldTask} task
 * @param {number} now
 */
export function taskSentences({ number, modes, due, hasHints }, now) {
  const asked = number ? [`${number} ${number === 1 ? "question" : "questions"} to recall.`] : [];
  const offered = modes.length > 1 ? [`Ways to practise: ${modes.join(", ")}.`] : [];
  return [...asked, ...offered, ...dueSentences(due, now), hasHints ? "A hint helps where you are stuck." : "There are no hints."];
}

/** @type {(due: string, now: number) => string[]} */
function dueSentences(due, now) {
  if (!due) return [];
  const today = dayOf(now);
  if (due === today) return ["Until today."];
  return [due > today ? `Until ${dayWords(due)}.` : `It was due on ${dayWords(due)}. You can still do it.`];
}

/**
 * Return what has changed in the file since a task was made, "" where nothing has.
 * @param {{ changed: number, gone: number }} since
 */
export function sinceWords({ changed, gone }) {
  const words = [
    changed ? `${questions(changed)} of this task ${changed === 1 ? "has" : "have"} changed since it was made.` : "",
    gone ? `${questions(gone)} of it ${gone === 1 ? "is" : "are"} not in the map any more.` : "",
  ];
  return words.filter(Boolean).join(" ");
}

/** @param {number} count */
function questions(count) {
  return count === 1 ? "1 question" : `${count} questions`;
}
