// What came out is said in words, and never more than the rows say.

import assert from "node:assert/strict";
import test from "node:test";

import { votedWords, resultWords, rightWords, percentOf } from "../../../../../web/front/present/asking/vote_words.js";

const sign = { id: "q", form: "sign", stem: "", choices: ["it raises it", "it lowers it"], about: "r1", round: 1, phase: "shown", right: [1] };

test("how many have voted is said with how many follow, where that is known", () => {
  assert.equal(votedWords({ votes: 23, of: 31 }), "23 of 31 have voted");
  assert.equal(votedWords({ votes: 1, of: 2 }), "1 of 2 has voted");
  assert.equal(votedWords({ votes: 3, of: 2 }), "3 have voted");
  assert.equal(votedWords({}), "");
});

test("both signs of a contested pair stand, and of a plain question nothing is right", () => {
  assert.equal(rightWords(sign), "The rows of the map say: it lowers it.");
  assert.equal(rightWords({ ...sign, right: [0, 1] }), "The rows of the map disagree, and both stand: it raises it and it lowers it.");
  assert.equal(rightWords({ form: "targets", choices: ["A", "B"], right: [] }), "By the rows of the map: none of these.");
  assert.equal(rightWords({ form: "plain", choices: ["A", "B"], right: [] }), "");
});

test("a result is said round by round", () => {
  assert.equal(resultWords(sign, [[3, 1]]), "Result: it raises it 3, it lowers it 1. The rows of the map say: it lowers it.");
  assert.equal(resultWords({ ...sign, form: "plain", right: [] }, [[3, 1], [0, 4]]), "Round 1: it raises it 3, it lowers it 1. Round 2: it raises it 0, it lowers it 4.");
  assert.deepEqual([percentOf([3, 1], 0), percentOf([0, 0], 1)], [75, 0]);
});
