// A phrase has the sign of the file's rows, else of its verb.

import assert from "node:assert/strict";
import test from "node:test";

import { phraseLikeness, phraseSign } from "../../../../../web/front/practice/phrases/phrase_sign.js";
import { libraryFrom } from "../modes/practice_data.js";

const LIBRARY = libraryFrom([
  ["a", "calms", "b", "decreases"], ["a", "feeds", "c", "increases"], ["b", "feeds", "c", "decreases"], ["a", "may support", "c", "increases"],
]);

test("a phrase of the file has the sign of its rows, if they agree", () => {
  const signs = ["Calms", "feeds", "may suport", "meets"].map((phrase) => phraseSign(phrase, LIBRARY));
  assert.deepEqual(signs, ["decreases", "", "increases", ""].map((sign) => ({ sign, turned: false })));
});

test("a verb that is negated finds no effect, and a passive one is turned round", () => {
  assert.deepEqual(phraseSign("does not raise", LIBRARY), { sign: "no clear effect", turned: false });
  assert.deepEqual(phraseSign("is lowered by", LIBRARY), { sign: "decreases", turned: true });
});

test("phrases are alike by their words and letters", () => {
  assert.equal(phraseLikeness("May raise", "may raise"), 100);
  assert.ok(phraseLikeness("raises", "may raise") > phraseLikeness("lowers", "may raise"));
});
