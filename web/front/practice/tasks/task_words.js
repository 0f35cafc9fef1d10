// What an address says of a task turns into sentences: what it is, until when, and what has changed since it was made.

import { dayOf, dayWords } from "../memory/exam_day.js";

/** @typedef {{ number: number, modes: string[], due: string, hasHints: boolean }} ToldTask its number of questions, and its modes by their labels */

/**
 * Return what a student is told of a task, as sentences; of hints where there is something to recall.
 * @param {ToldTask} task
 * @param {number} now
 */
export function taskSentences({ number, modes, due, hasHints }, now) {
  const asked = number ? [`${number} ${number === 1 ? "question" : "questions"} to recall.`] : [];
  const offered = modes.length > 1 ? [`Ways to practise: ${modes.join(", ")}.`] : [];
  const hints = number ? [hasHints ? "A hint helps where you are stuck." : "There are no hints."] : [];
  return [...asked, ...offered, ...dueSentences(due, now), ...hints];
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

/** How long a link may be: many programs cut off what is behind. */
export const LONGEST_LINK = 2000;

/**
 * Return why a link cannot be handed out and what to do, "" where it can.
 * @param {string} link
 * @param {number} struck how many questions are struck out
 * @param {boolean} isEmpty whether the task asks nothing
 */
export function linkFault(link, struck, isEmpty) {
  if (isEmpty) return "Nothing is left to ask. Put a question back, or show more of the map first.";
  if (link.length <= LONGEST_LINK) return "";
  const length = link.length.toLocaleString("en");
  const ways = [struck ? `put some of the ${questions(struck)} back that are struck out` : "", "ask fewer questions", "or show another part of the map"];
  return `The link has ${length} characters, and many programs cut off what is behind ${LONGEST_LINK.toLocaleString("en")}. To shorten it, ${ways.filter(Boolean).join(", ")}.`;
}

/** @param {number} count */
function questions(count) {
  return count === 1 ? "1 question" : `${count} questions`;
}
