// What modes say at their end becomes answers: the first to each item, with the words of its row, and the links of the first time.

import assert from "node:assert/strict";
import test from "node:test";

import { NOTHING_GIVEN, partsOfId, withResult } from "../../../../../web/front/practice/classroom/given_answers.js";
import { itemOf } from "../sample_items.js";

const BANK = [itemOf("r1 target"), itemOf("Dark matter definition", { kind: "definition", about: "Dark matter" })];
const claimOf = (id) => ({ r1: "c1", r2: "c2" })[id];
const given = (results) => results.reduce((answers, result) => withResult(answers, result, BANK, claimOf), NOTHING_GIVEN);
const LINK = { relation: "r1", source: "A", phrase: "lowers", target: "B", sign: "decreases", verdict: "wrong sign" };

test("an answer has what was chosen, right or wrong, and the digest of its words", () => {
  const answers = [{ id: "r1 target", right: true, sure: true, choice: "" }, { id: "Dark matter definition", right: false, sure: null, choice: "Mood" }];
  assert.deepEqual(given([{ mode: "recall", answers }]).items, [
    { id: "r1 target", kind: "target", digest: "d1", given: "r1 right", right: true, sure: true },
    { id: "Dark matter definition", kind: "definition", digest: "d1", given: "Mood", right: false, sure: null },
  ]);
});

test("what no bank has gets the words of its relations", () => {
  const { items } = given([{ mode: "predict", answers: [{ id: "r1 r2 predict", right: false, sure: false, choice: "falls" }] }]);
  assert.deepEqual(items, [{ id: "r1 r2 predict", kind: "predict", digest: "c1 c2", given: "falls", right: false, sure: false }]);
  assert.deepEqual(partsOfId("r1 r2 predict"), { about: "r1 r2", kind: "predict" });
});

test("the first answer to an item counts, and the links of the first time", () => {
  const first = { mode: "build", answers: [{ id: "r1 build", right: false, sure: null }], links: [LINK] };
  const again = { mode: "build", answers: [{ id: "r1 build", right: true, sure: null }, { id: "r2 build", right: true, sure: null }], links: [] };
  const { items, links } = given([first, again, { ...again, links: [LINK] }]);
  assert.deepEqual(items.map(({ id, right }) => [id, right]), [["r1 build", false], ["r2 build", true]]);
  assert.deepEqual(links, [{ ...LINK, mode: "build", digest: "c1" }]);
});
