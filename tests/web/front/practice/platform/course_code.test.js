// A course becomes a short text and the same course again; a text of other questions, or of none, is no course.

import assert from "node:assert/strict";
import test from "node:test";

import { courseCode, courseOfCode } from "../../../../../web/front/practice/platform/course_code.js";
import { LONGEST_STATE } from "../../../../../web/front/practice/platform/scorm_api.js";
import { askedIn, begunCourse, courseAnswered, courseHinted, courseOn, courseSure, shownItem } from "../../../../../web/front/practice/session_course.js";
import { sessionOf } from "../../../../../web/front/practice/session.js";
import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { itemOf } from "../sample_items.js";

const BANK = { version: "v1", items: Array.from({ length: 8 }, (_, number) => itemOf(`r${number} target`)) };
const SESSION = sessionOf(BANK, { seed: 4, length: 4, now: 0 });

/** Return a session after answers, each [right, sure]; sure is null where nothing was said. */
function after(items, answers) {
  return answers.reduce((course, [right, sure]) => {
    const answered = courseAnswered(course, { right, choice: "Mood", at: 7 });
    return courseOn(sure === null ? answered : courseSure(answered, sure));
  }, begunCourse(items));
}

/** Return what of a course is kept: neither what was chosen nor when. */
const kept = (course) => ({ ...course, answers: course.answers.map(({ right, sure }) => ({ right, sure, choice: "", at: 0 })) });

test("each answer with each word on it is there again, and what comes back at the end", () => {
  const answers = [[true, null], [true, true], [false, true], [false, false], [true, false]];
  for (let number = 0; number <= answers.length; number += 1) {
    const course = after(SESSION, answers.slice(0, number));
    const again = courseOfCode(courseCode(course), SESSION);
    assert.deepEqual(again, kept(course));
    assert.deepEqual([askedIn(again).length, shownItem(again)], [askedIn(course).length, shownItem(course)]);
  }
  assert.match(courseCode(after(SESSION, answers)), /^1\.[0-9a-z]+\.rRWvq$/);
});

test("a question that was answered and not left is answered when it is there again", () => {
  const course = courseAnswered(after(SESSION, [[true, null]]), { right: false, choice: "Mood", at: 7 });
  assert.deepEqual(courseOfCode(courseCode(course), SESSION), kept({ ...course, place: 2 }));
});

test("a hint that was taken before an answer is there again, and after it the answer alone", () => {
  const hinted = courseHinted(after(SESSION, [[true, null]]));
  assert.deepEqual(courseOfCode(courseCode(hinted), SESSION), kept(hinted));
  const answered = courseAnswered(hinted, { right: true, at: 7 });
  assert.deepEqual(courseOfCode(courseCode(answered), SESSION), kept({ items: SESSION, place: 2, answers: answered.answers }));
});

test("a text of other questions, of changed rows, of other answers to choose among, or of none is no course", () => {
  const text = courseCode(after(SESSION, [[true, null]]));
  const others = [
    sessionOf(BANK, { seed: 5, length: 4, now: 0 }),
    SESSION.map((item) => ({ ...item, digest: "d2" })),
    SESSION.map((item) => ({ ...item, options: item.options.toReversed() })),
  ];
  for (const items of others) assert.equal(courseOfCode(text, items), null);
  for (const broken of ["", "1", "null", text.replace("1.", "2."), `${text}x`, `${text}rrrr`]) assert.equal(courseOfCode(broken, SESSION), null, broken);
});

test("the longest session with all of it wrong and sure is far shorter than a platform may cut", () => {
  const items = Array.from({ length: 100 }, (_, number) => ({ ...itemOf(`r${number} target`), options: ["a"], changed: false, untilRight: false }));
  const random = randomOf(1);
  const answers = Array.from({ length: 200 }, (_, place) => [place >= 100 && random() < 0.5, true]);
  assert.ok(courseCode(after(items, answers)).length < LONGEST_STATE / 10);
});
