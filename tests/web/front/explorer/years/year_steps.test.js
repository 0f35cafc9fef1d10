// The years of findings: what was known and contested by each, and where a play begins and ends.

import assert from "node:assert/strict";
import test from "node:test";

import { firstPlayed, nextYear, placeOfYear, yearSteps, yearWords } from "../../../../../web/front/explorer/years/year_steps.js";

const RELATIONS = [
  { source: "a", target: "b", year: 1994, since: 1994 },
  { source: "a", target: "b", year: 1987, since: 1994 },
  { source: "b", target: "c" },
  { source: "b", target: "d", year: 1987 },
  { source: "c", target: "d", year: 2001, since: 2004 },
];
const STEPS = [
  { year: 1987, relations: 2, contested: 0 },
  { year: 1994, relations: 3, contested: 1 },
  { year: 2001, relations: 4, contested: 1 },
];

test("each year with a finding says what was known and contested by its end", () => {
  assert.deepEqual(yearSteps(RELATIONS), STEPS);
  assert.deepEqual(yearSteps([RELATIONS[2]]), []);
});

test("a year between two findings is that of the earlier one", () => {
  assert.deepEqual([1900, 1987, 1990, 2026].map((year) => placeOfYear(STEPS, year)), [-1, 0, 0, 2]);
});

test("the words count relations and contested pairs, and say what has no year", () => {
  assert.equal(yearWords(STEPS, 1994, 1), "1994: 3 relations, 1 contested pair · 1 without a year not shown");
  assert.equal(yearWords([{ year: 1987, relations: 1, contested: 0 }], 1990, 0), "1990: 1 relation");
  assert.equal(yearWords(STEPS, 1900, 0), "1900: 0 relations");
});

test("a play begins with the first year, or that of its span, and ends with the last", () => {
  assert.deepEqual(["", "2001", "1990-2001", "1994-2001"].map((word) => firstPlayed(STEPS, word)), [1987, 1987, 1987, 1994]);
  assert.deepEqual([nextYear(STEPS, 1987, 2001), nextYear(STEPS, 1987, 1993), nextYear(STEPS, 2001, 2001)], [1994, null, null]);
});
