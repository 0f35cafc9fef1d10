// A hint leaves two answers, or says how a typed one begins.

import assert from "node:assert/strict";
import test from "node:test";

import { goneWithHint, hasHint, hintWords } from "../../../../../web/front/practice/tasks/hint.js";
import { itemOf } from "../sample_items.js";

const CHOSEN = itemOf("r1 target", { right: "Stress", wrong: [{ text: "Mood" }, { text: "Sleep" }, { text: "Pain" }], options: ["Sleep", "Stress", "Pain", "Mood"] });

test("of several answers the right one and the likeliest wrong one are left", () => {
  assert.deepEqual([goneWithHint(CHOSEN), hasHint(CHOSEN), hintWords(CHOSEN)], [[0, 2], true, "One of these two: Stress; Mood"]);
  const signs = itemOf("r1 sign", { right: "modulates", wrong: [{ text: "increases" }, { text: "decreases" }], options: ["increases", "decreases", "modulates"] });
  assert.deepEqual(goneWithHint(signs), [1]);
});

test("between two answers there is no hint", () => {
  const agree = itemOf("r1 agree", { right: "yes", wrong: [{ text: "no" }], options: ["yes", "no"] });
  assert.deepEqual([goneWithHint(agree), hasHint(agree)], [[], false]);
});

test("what is typed begins with its first letter, which a name of one letter has no hint for", () => {
  assert.deepEqual([hasHint(itemOf("r1 target", { right: "γδ T cell" })), hintWords(itemOf("r1 target", { right: "γδ T cell" }))], [true, "It begins with “γ”."]);
  assert.equal(hasHint(itemOf("r1 target", { right: "T" })), false);
});
