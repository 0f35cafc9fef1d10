// A day is one of the calendar, begins where the browser is, and is said in words.

import assert from "node:assert/strict";
import test from "node:test";

import { dayOf, dayWords, examMoment, isDay } from "../../../../../web/front/practice/memory/exam_day.js";

test("a text that is no day is none", () => {
  assert.deepEqual(["2026-12-15", "2028-02-29", "2026-02-30", "15.12.2026", "2026-13-01", "", "2026-12-15T10:00"].map(isDay), [true, true, false, false, false, false, false]);
  assert.equal(examMoment("soon"), null);
});

test("a day begins at midnight and ends before the next", () => {
  const moment = examMoment("2026-12-15");
  assert.deepEqual([dayOf(moment), dayOf(moment - 1)], ["2026-12-15", "2026-12-14"]);
  assert.equal(dayWords("2026-12-15"), "15 December 2026");
});
