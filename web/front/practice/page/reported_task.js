// A session on a learning platform turns into what is reported after each answer, and what was left there into the session again.

import { courseCode, courseOfCode } from "../platform/course_code.js";
import { askedIn, begunCourse, courseOf, courseText, firstAnswers } from "../session_course.js";

const NOT_TAKEN = "The learning platform did not take your last answer. Each answer sends the earlier ones again.";
const NOTE = "Your score, which answers were right and how sure you were go to the learning platform.";

/**
 * Return { note, kept, result(), keep(text), words() } for the questions of a session: what a reader is told, the text of the course
 * that was left, its answers where all of it was answered already, else null; take over a course, and what is said of that
 * in the end. `warn(text, again)` says what the platform did not take, and has a way to send it again; nothing where it took all.
 */
export function reportedTask(platform, items, bank, warn) {
  const left = courseOfCode(platform.state(), items) ?? begunCourse(items);
  const state = { code: "", isTaken: true };
  const report = (course) => {
    const code = courseCode(course);
    if (code === state.code) return;
    const answers = firstAnswers(course);
    state.isTaken = platform.report({ state: code, right: answers.filter(({ right }) => right).length, answered: answers.length, of: items.length });
    // What was not taken is sent again with the next answer.
    state.code = state.isTaken ? code : "";
    warn(state.isTaken ? "" : NOT_TAKEN, () => report(course));
  };
  const keep = (text) => {
    const course = courseOf(text ?? "", bank);
    if (course) report(course);
  };
  // That it was begun counts, and one that is done asks again to be kept.
  if (items.length) report(left);
  return {
    note: NOTE,
    kept: courseText(left),
    result: () => (left.answers.length > 0 && left.answers.length === askedIn(left).length ? firstAnswers(left) : null),
    keep,
    words: () => (state.isTaken ? "Your score is with the learning platform." : ""),
  };
}
