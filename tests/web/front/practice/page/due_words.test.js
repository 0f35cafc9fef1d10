// Moments become words for when questions are asked again.

import assert from "node:assert/strict";
import test from "node:test";

import { dueWords } from "../../../../../web/front/practice/page/due_words.js";

const NOW = new Date(2026, 2, 10, 15, 30).getTime();
const [HOUR, DAY] = [3_600_000, 86_400_000];

test("what is due at about the same time is counted, the soonest first", () => {
  const moments = [NOW + 9 * HOUR, NOW + 60_000, NOW + 3 * DAY, NOW - DAY, NOW + 3 * DAY + HOUR, NOW + 2 * HOUR];
  assert.deepEqual(dueWords(moments, NOW), ["2 in a few minutes", "1 later today", "1 tomorrow", "2 in 3 days"]);
  assert.deepEqual(dueWords([], NOW), []);
});
