// What was answered says how likely a relation is still known, in the words that its row has now.

import assert from "node:assert/strict";
import test from "node:test";

import { knownRelations } from "../../../../../web/front/practice/memory/known_relations.js";
import { NO_PROGRESS, withAnswer } from "../../../../../web/front/practice/memory/progress.js";

const DAY = 86_400_000;
const NOW = 100 * DAY;
const RELATIONS = [{ id: "r1", claim: "d12ab" }, { id: "r2", claim: "d34cd" }, { id: "__proto__", claim: "d" }];

/** Return how likely each relation is known after answers [question, digest, days ago, grade], in hundredths. */
function known(...answers) {
  const progress = answers.reduce((all, [id, digest, days, grade]) => withAnswer(all, { id, digest }, { at: NOW - days * DAY, grade }), NO_PROGRESS);
  return Object.fromEntries([...knownRelations(RELATIONS, progress, NOW)].map(([id, share]) => [id, Math.round(share * 100)]));
}

test("a relation that was just right is known, one that was wrong last is not, and one that nobody asked says nothing", () => {
  assert.deepEqual(known(["r1 target", "d12abff", 0, 3], ["r2 sign", "d34cdff", 1, 3], ["r2 sign", "d34cdff", 0, 1]), { r1: 100, r2: 0 });
  assert.deepEqual(known(), {});
});

test("it is the mean over the kinds that were asked, and less from day to day", () => {
  assert.deepEqual(known(["r1 target", "d12abff", 0, 3], ["r1 sign", "d12abff", 0, 1]), { r1: 50 });
  assert.ok(known(["r1 target", "d12abff", 30, 3]).r1 < known(["r1 target", "d12abff", 3, 3]).r1);
});

test("answers to other words of the row, to other relations and to definitions do not count", () => {
  assert.deepEqual(known(["r1 target", "d99", 0, 3], ["r9 target", "d12abff", 0, 3], ["GABA definition", "d1", 0, 3], ["target", "d1", 0, 3]), {});
});

test("whether studies agree hangs on more than the row: the words that were answered last count", () => {
  assert.deepEqual(known(["r1 agree", "d77", 9, 3], ["r1 agree", "d88", 0, 1]), { r1: 0 });
});
