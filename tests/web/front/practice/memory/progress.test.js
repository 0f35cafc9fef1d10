// Progress of two browsers becomes one in which nothing is lost, in whatever order they are merged.

import assert from "node:assert/strict";
import test from "node:test";

import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { MOST_ANSWERS, NO_PROGRESS, answerCount, answersTo, isChanged, itemsOf, merge, withAnswer, withExam, withMode } from "../../../../../web/front/practice/memory/progress.js";
import { progressText } from "../../../../../web/front/practice/memory/progress_text.js";
import { randomProgress } from "../random_progress.js";

const TARGET = { id: "r1 target", digest: "d1" };
const text = (progress) => progressText(progress, "A map");

/** Return the moments at which each question was answered, as texts. */
function momentsOf({ items }) {
  return [...items].flatMap(([id, byDigest]) => [...byDigest].flatMap(([digest, answers]) => answers.map(([at]) => JSON.stringify([id, digest, at]))));
}

test("merging does not mind order, groups or repetition, and keeps every answer of both", () => {
  const random = randomOf("merge");
  for (let round = 0; round < 500; round += 1) {
    const [a, b, c] = [1, 2, 3].map(() => randomProgress(random));
    assert.equal(text(merge(a, b)), text(merge(b, a)));
    assert.equal(text(merge(merge(a, b), c)), text(merge(a, merge(b, c))));
    assert.equal(text(merge(merge(a, b), b)), text(merge(a, b)));
    assert.deepEqual(new Set(momentsOf(merge(a, b))), new Set([...momentsOf(a), ...momentsOf(b)]));
    assert.deepEqual(merge(a, b).modes.get("build") ?? -1, Math.max(...[a, b].map(({ modes }) => modes.get("build") ?? -1)));
  }
});

test("merging changes neither of both", () => {
  const random = randomOf("unchanged");
  const [a, b] = [randomProgress(random), randomProgress(random)];
  const before = [text(a), text(b)];
  merge(a, b);
  assert.deepEqual([text(a), text(b)], before);
});

test("the answers to a question are those to its words, the oldest first; at one moment the worse counts", () => {
  const second = withAnswer(withAnswer(NO_PROGRESS, TARGET, { at: 9, grade: 3 }), TARGET, { at: 5, grade: 1, choice: "Mood" });
  const corrected = withAnswer(withAnswer(second, TARGET, { at: 9, grade: 2 }), TARGET, { at: 9, grade: 3 });
  assert.deepEqual(answersTo(corrected, TARGET), [[5, 1, "Mood"], [9, 2, ""]]);
  assert.deepEqual(answersTo(corrected, { ...TARGET, digest: "d2" }), []);
  assert.equal(answerCount(corrected), 2);
});

test("a question is changed while only other words of it were answered", () => {
  const answered = withAnswer(NO_PROGRESS, TARGET, { at: 1, grade: 3 });
  const reworded = { ...TARGET, digest: "d2" };
  assert.deepEqual([isChanged(answered, TARGET), isChanged(answered, reworded), isChanged(answered, { id: "r2 target", digest: "d1" })], [false, true, false]);
  assert.equal(isChanged(withAnswer(answered, reworded, { at: 2, grade: 3 }), reworded), false);
});

test("a way to practise was last done when it was done last", () => {
  assert.deepEqual([...withMode(withMode(NO_PROGRESS, "build", 8), "build", 3).modes], [["build", 8]]);
});

test("of two exams the one counts that was said last, and none can be said, too", () => {
  const [first, moved, none] = [["2026-12-15", 5], ["2026-12-10", 7], ["", 9]].map(([day, at]) => withExam(NO_PROGRESS, day, at));
  assert.deepEqual([merge(moved, first), merge(first, moved), merge(none, moved)].map(({ exam }) => exam.day), ["2026-12-10", "2026-12-10", ""]);
});

test("of more answers than are kept the newest stay, in whatever groups they are merged", () => {
  const part = (from, count, id) => ({ ...NO_PROGRESS, items: itemsOf(Array.from({ length: count }, (_, at) => ({ id, digest: "d", answer: [from + at, 3, ""] }))) });
  const [a, b, c] = [part(0, MOST_ANSWERS - 10, "r1 sign"), part(5, 20, "r2 sign"), part(MOST_ANSWERS, 15, "r1 sign")];
  const all = merge(merge(a, b), c);
  assert.equal(answerCount(all), MOST_ANSWERS);
  assert.equal(text(all), text(merge(a, merge(b, c))));
  assert.equal(text(all), text(merge(merge(c, a), b)));
  assert.deepEqual(answersTo(all, { id: "r1 sign", digest: "d" }).at(-1), [MOST_ANSWERS + 14, 3, ""]);
});
