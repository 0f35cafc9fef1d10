// A question that somebody objects to becomes a text by which it is found again.

import assert from "node:assert/strict";
import test from "node:test";

import { objection } from "../../../../../web/front/practice/modes/wrong_question.js";

const ITEM = { about: "r1", stem: "GABA calms ____.", question: "Which concept belongs in the gap?", right: "Stress" };

test("it names question, answers, row and data", () => {
  assert.equal(objection(ITEM, "Mood", { id: "r1", line: 2 }, { version: "v1" }), [
    "This question seems to be wrong:", "GABA calms ____.", "Which concept belongs in the gap?",
    "Answer of the map: Stress", "My answer: Mood", "Row: line 2, r1", "Data: v1",
  ].join("\n"));
});

test("who answered as the map does, or said nothing, is not quoted, and a definition names its concept", () => {
  const words = (chosen) => objection({ ...ITEM, about: "Stress" }, chosen, null, { version: "v1" }).split("\n").slice(3);
  assert.deepEqual(words("Stress"), ["Answer of the map: Stress", "Concept: Stress", "Data: v1"]);
  assert.deepEqual(words(""), words("Stress"));
});
