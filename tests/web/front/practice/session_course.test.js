// A session goes on from answer to answer, brings back what was sure and wrong, and can be left and taken up.

import assert from "node:assert/strict";
import test from "node:test";

import { askedIn, begunCourse, comesBack, courseAnswered, courseHinted, courseOf, courseOn, courseSure, courseText, firstAnswers, gradeOf, shownAnswer, shownItem } from "../../../../web/front/practice/session_course.js";
import { sessionOf } from "../../../../web/front/practice/session.js";
import { itemOf } from "./sample_items.js";

const BANK = { version: "v1", items: ["r1 target", "r2 target", "r3 sign"].map((id) => itemOf(id, id === "r3 sign" ? { wrong: [], fixed: ["r3 right", "other"] } : {})) };
const SESSION = sessionOf(BANK, { seed: 4, now: 0 });

/** Return the course after answers, each [right, sure]; sure is left out where nothing was said. */
const after = (...answers) => afterIn(SESSION, ...answers);

function afterIn(session, ...answers) {
  return answers.reduce((course, [right, sure], place) => {
    const answered = courseAnswered(course, { right, choice: "Mood", at: place });
    return courseOn(sure === undefined ? answered : courseSure(answered, sure));
  }, begunCourse(session));
}

const placesOf = (course) => askedIn(course).map((item) => SESSION.indexOf(item));

test("a session shows one question after the other, each once it is answered, and then none", () => {
  const begun = begunCourse(SESSION);
  assert.equal(courseOn(begun), begun);
  assert.deepEqual([shownItem(begun), shownAnswer(begun)], [SESSION[0], null]);
  const answered = courseAnswered(begun, { right: false, choice: "Mood", at: 7 });
  assert.deepEqual(shownAnswer(answered), { right: false, sure: null, choice: "Mood", at: 7 });
  assert.equal(courseAnswered(answered, { right: true, at: 8 }), answered);
  const done = after([true], [true], [true]);
  assert.deepEqual([shownItem(done), shownAnswer(done), courseAnswered(done, { right: true, at: 9 })], [null, null, done]);
});

test("how each question was answered is how it was the first time", () => {
  const again = after([false, true], [true, true], [false, false], [true, true]);
  assert.deepEqual(firstAnswers(again), SESSION.map(({ id }, place) => ({ id, right: place === 1, sure: place < 2, choice: place === 1 ? "" : "Mood" })));
  assert.deepEqual([firstAnswers(begunCourse(SESSION)), firstAnswers(after([true])).length], [[], 1]);
});

test("what was sure and wrong comes back at the end, once", () => {
  assert.deepEqual(placesOf(after([false, true], [true, true], [false, false])), [0, 1, 2, 0]);
  assert.deepEqual(placesOf(after([false, true], [true], [false, true], [false, true])), [0, 1, 2, 0, 2]);
  const last = after([true], [true], [false, true]);
  assert.deepEqual([placesOf(last), shownItem(last)], [[0, 1, 2, 2], SESSION[2]]);
});

test("on a first visit everything is asked until it was right once", () => {
  const [first, ...others] = SESSION.map((item) => ({ ...item, untilRight: true }));
  const session = [first, ...others];
  const course = afterIn(session, [false, false], [true], [false], [false, true], [true], [true]);
  assert.deepEqual([askedIn(course).map((item) => session.indexOf(item)), shownItem(course)], [[0, 1, 2, 0, 2, 0], null]);
  assert.deepEqual(courseOf(courseText(course), BANK), course);
});

test("on a first visit nothing comes back more than twice", () => {
  const session = SESSION.map((item) => ({ ...item, untilRight: true }));
  const course = afterIn(session, ...Array.from({ length: 9 }, () => [false, true]));
  assert.deepEqual([askedIn(course).map((item) => session.indexOf(item)), shownItem(course)], [[0, 1, 2, 0, 1, 2, 0, 1, 2], null]);
});

test("an answer says whether its question comes back, which how sure one was may change", () => {
  const wrong = courseAnswered(begunCourse(SESSION), { right: false, at: 1 });
  const first = courseAnswered(begunCourse(SESSION.map((item) => ({ ...item, untilRight: true }))), { right: false, at: 1 });
  assert.deepEqual([wrong, courseSure(wrong, true), courseSure(wrong, false), first].map(comesBack), [false, true, false, true]);
  assert.equal(comesBack(courseAnswered(begunCourse(SESSION), { right: true, at: 1 })), false);
});

test("how sure one was is said after the answer, and may be taken back", () => {
  const answered = courseAnswered(begunCourse(SESSION), { right: false, at: 1 });
  const sure = courseSure(answered, true);
  assert.deepEqual([placesOf(answered), placesOf(sure), placesOf(courseSure(sure, false))], [[0, 1, 2], [0, 1, 2, 0], [0, 1, 2]]);
  const begun = begunCourse(SESSION);
  assert.equal(courseSure(begun, true), begun);
});

test("wrong is again, right and not sure is hard, right is good", () => {
  const grades = [false, true].map((right) => [null, true, false].map((sure) => gradeOf({ right, sure })));
  assert.deepEqual(grades, [[1, 1, 1], [3, 3, 2]]);
});

test("a session that is left is taken up where it was", () => {
  for (const course of [begunCourse(SESSION), after([false, true]), courseAnswered(after([true, false]), { right: false, choice: "Mood", at: 9 }), after([true], [true], [true])]) {
    assert.deepEqual(courseOf(courseText(course), BANK), course);
  }
});

test("a hint that was taken stays with its question, and goes with it", () => {
  const begun = begunCourse(SESSION);
  const hinted = courseHinted(begun);
  assert.deepEqual(hinted, { ...begun, isHinted: true });
  assert.deepEqual(courseOf(courseText(hinted), BANK), hinted);
  const answered = courseAnswered(hinted, { right: true, at: 1 });
  assert.deepEqual([courseOf(courseText(answered), BANK), courseHinted(answered)], [answered, answered]);
  assert.deepEqual(courseOn(answered), { items: SESSION, place: 1, answers: answered.answers });
  const last = after([true], [true], [true]);
  assert.equal(courseHinted(last), last);
});

test("a session of other questions, of changed rows or of broken text is not taken up", () => {
  const text = courseText(after([false, true]));
  const changed = { ...BANK, items: BANK.items.map((item) => ({ ...item, digest: "d2" })) };
  const told = JSON.parse(text);
  const foreign = [
    { ...told, place: 9 },
    { ...told, place: -1 },
    { ...told, answers: [] , place: 2 },
    { ...told, items: told.items.map((item) => ({ ...item, options: ["elsewhere"] })) },
  ].map((broken) => JSON.stringify(broken));
  assert.equal(courseOf(text, changed), null);
  assert.equal(courseOf(text, { ...BANK, items: BANK.items.slice(1) }), null);
  for (const broken of ["", "null", "{}", "[]", ...foreign]) assert.equal(courseOf(broken, BANK), null, broken);
});
