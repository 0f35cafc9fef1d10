// A platform hears of a task when it begins and after each answer, and of nothing twice; a task that is done stays done.

import assert from "node:assert/strict";
import test from "node:test";

import { reportedTask } from "../../../../../web/front/practice/page/reported_task.js";
import { begunCourse, courseAnswered, courseOf, courseOn, courseText, shownItem } from "../../../../../web/front/practice/session_course.js";
import { sessionOf } from "../../../../../web/front/practice/session.js";
import { itemOf } from "../sample_items.js";

const BANK = { version: "v1", items: ["r1 target", "r2 target"].map((id) => itemOf(id)) };
const SESSION = sessionOf(BANK, { seed: 4, now: 0 });
const [FIRST, SECOND] = SESSION.map(({ id }) => id);

/** Return a platform that takes reports, or not, and has them. */
function platformOf(taken = true, state = "") {
  const platform = { reports: [], taken, state: () => state };
  platform.report = (report) => {
    platform.reports.push(report);
    state = report.state;
    return platform.taken;
  };
  return platform;
}

function begun(platform, items = SESSION) {
  const warnings = [];
  return { warnings, task: reportedTask(platform, items, BANK, (text, again) => warnings.push({ text, again })) };
}

/** Answer the question that is shown, and return the course with the next one. */
function answeredIn(task, course, right) {
  const answered = courseAnswered(course, { right, at: 1 });
  task.keep(courseText(answered));
  task.keep(courseText(answered));
  return courseOn(answered);
}

test("each answer is reported once, and the whole is there again and done", () => {
  const platform = platformOf();
  const { task, warnings } = begun(platform);
  assert.deepEqual(courseOf(task.kept, BANK), begunCourse(SESSION));
  const half = answeredIn(task, begunCourse(SESSION), false);
  assert.deepEqual([shownItem(courseOf(begun(platform).task.kept, BANK)).id, begun(platform).task.result()], [SECOND, null]);
  answeredIn(task, half, true);
  assert.deepEqual(begun(platform).task.result(), [{ id: FIRST, right: false, sure: null, choice: "" }, { id: SECOND, right: true, sure: null, choice: "" }]);
  assert.deepEqual([...new Set(platform.reports.map(({ right, answered, of }) => `${right} ${answered} ${of}`))], ["0 0 2", "0 1 2", "1 2 2"]);
  assert.deepEqual([[...new Set(warnings.map(({ text }) => text))], task.words()], [[""], "Your score is with the learning platform."]);
});

test("what was not taken is said and sent again until it is", () => {
  const platform = platformOf(false);
  const { task, warnings } = begun(platform);
  answeredIn(task, begunCourse(SESSION), true);
  assert.deepEqual(platform.reports.map(({ answered }) => answered), [0, 1, 1]);
  assert.match(warnings.at(-1).text, /^The learning platform did not take your last answer\./);
  assert.equal(task.words(), "");
  platform.taken = true;
  warnings.at(-1).again();
  assert.deepEqual([warnings.at(-1).text, platform.reports.at(-1), platform.reports.length], ["", platform.reports[1], 4]);
});

test("of a task without questions nothing is reported, and a text that is no course is let be", () => {
  const platform = platformOf();
  const { task } = begun(platform, []);
  for (const text of [null, "", "{"]) task.keep(text);
  assert.deepEqual([platform.reports, task.result()], [[], null]);
});
