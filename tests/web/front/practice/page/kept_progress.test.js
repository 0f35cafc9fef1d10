// What is remembered of a map says what is known, which mode is next, and when questions are due again.

import assert from "node:assert/strict";
import test from "node:test";

import { dayOf } from "../../../../../web/front/practice/memory/exam_day.js";
import { rememberedOf } from "../../../../../web/front/practice/page/kept_progress.js";

const ITEMS = ["a", "b"].map((id) => ({ id, digest: "1", about: id }));
const MODES = ["read along", "recall"];
const kept = new Map();

globalThis.localStorage = { getItem: (name) => kept.get(name) ?? null, setItem: (name, text) => kept.set(name, text) };

function remembered(title = "Map") {
  return rememberedOf({ title }, { items: ITEMS });
}

test("an answer counts at once, and a word on how sure it was once more and no second time", () => {
  const memory = remembered();
  const answer = { right: true, sure: null, choice: "", at: Date.now() - 1000 };
  memory.answered(ITEMS[0], answer);
  memory.answered(ITEMS[0], { ...answer, sure: false });
  assert.deepEqual([memory.count(), memory.known().items.get("a").get("1").map(([, grade]) => grade)], [1, [2]]);
  assert.deepEqual(memory.dueWords(["a", "b", "unknown"]), ["1 in a few minutes"]);
  assert.deepEqual([remembered().count(), remembered("Other").count()], [1, 0]);
});

test("the day of an exam is kept, brings back what waits longer, and can be taken off", () => {
  const memory = remembered("Exam");
  const answered = Date.now() - 1.5 * 86_400_000;
  [0, 1].forEach((more) => memory.answered(ITEMS[0], { right: true, sure: null, choice: "", at: answered + more * 600_000 }));
  const tomorrow = dayOf(Date.now() + 86_400_000);
  const before = memory.dueWords(["a"]);
  memory.setExam(tomorrow);
  assert.notDeepEqual(before, ["1 in a few minutes"]);
  assert.deepEqual([memory.exam(), memory.dueWords(["a"])], [tomorrow, ["1 in a few minutes"]]);
  memory.setExam("");
  assert.deepEqual([remembered("Exam").exam(), memory.dueWords(["a"])], ["", before]);
});

test("a mode that was done to its end is not the next one", () => {
  const memory = remembered("Modes");
  assert.equal(memory.nextMode(MODES), "read along");
  memory.ended("read along");
  assert.equal(memory.nextMode(MODES), "recall");
});

test("a file takes what is known to another browser", () => {
  const text = remembered().text();
  const other = remembered("Elsewhere");
  assert.match(other.open(text), /^1 answer opened/);
  assert.deepEqual([other.count(), other.note()], [1, ""]);
  assert.match(other.open("no progress"), /not a progress file/);
});

test("a file of another map is named, and no other text is", () => {
  const memory = remembered();
  const texts = [remembered("Other").text(), memory.text(), JSON.stringify({ map: "Other" }), "{", ""];
  assert.deepEqual(texts.map(memory.otherMap), ["Other", "", "", "", ""]);
});
