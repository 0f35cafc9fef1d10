// The day of an exam says in words what it changes.

import assert from "node:assert/strict";
import test from "node:test";

import { examMoment } from "../../../../../web/front/practice/memory/exam_day.js";
import { examWords } from "../../../../../web/front/practice/page/exam_line.js";

test("a day ahead, tomorrow, today and none are said each in their way", () => {
  const now = examMoment("2026-12-10") + 5000;
  assert.deepEqual(["2026-12-15", "2026-12-11", "2026-12-10", ""].map((day) => examWords(day, now)), [
    "Until 15 December 2026 nothing that you have answered waits longer than the day before.",
    "The exam is tomorrow: what you answered before today comes back once more.",
    "The exam is today: what is due comes as without one. Good luck.",
    "",
  ]);
});
