// A path is asked about and answered in words: its evidence, its direction, the step at which a prediction turned.

import assert from "node:assert/strict";
import test from "node:test";

import { cautionOf, edgeRemark, hedgeOf, othersWords, outcomeWords, stemOf, verdictOf } from "../../../../../web/front/practice/modes/predict_words.js";
import { graphOf } from "../../../../../web/front/practice/modes/predict_chain.js";
import { libraryFrom } from "./practice_data.js";

const LIBRARY = libraryFrom([
  ["Stress", "may raise", "Cortisol", "increases", "human"],
  ["Cortisol", "lowers", "T cell", "decreases", "animal"],
  ["T cell", "is linked to less", "Pain", "decreases", "animal"],
  ["Pain", "did not change", "Sleep", "no clear effect", "in vitro"],
]);
Object.assign(LIBRARY.relation("r1"), { grade: "animals", species: "mouse" });
Object.assign(LIBRARY.relation("r2"), { grade: "animals", species: "mouse" });
Object.assign(LIBRARY.relation("r3"), { grade: "cells" });
const NAMES = ["Stress", "Cortisol", "T cell", "Pain", "Sleep"];
const GRAPH = graphOf(LIBRARY, ["r0", "r1", "r2", "r3"]);
const NONE = { rise: 0, fall: 0, undetermined: 0, cut: false };

function question(length, answer, more = {}) {
  const concepts = NAMES.slice(0, length + 1);
  const edges = concepts.slice(1).map((name, place) => GRAPH.after.get(concepts[place]).get(name));
  return { edges, concepts, answer, overall: false, others: NONE, ...more };
}

test("one path is asked about, or the whole file where its paths agree", () => {
  assert.equal(stemOf(question(2, -1), LIBRARY), "There is more Stress. What happens to T cell along this path?");
  assert.equal(stemOf(question(2, -1, { overall: true }), LIBRARY), "There is more Stress. What happens to T cell?");
});

test("what rests on animals or cells is no statement about people", () => {
  assert.equal(cautionOf(question(1, 1), LIBRARY), "");
  const review = libraryFrom([["Stress", "raises", "Cortisol", "increases", "review"]]);
  Object.assign(review.relation("r0"), { grade: "review", species: "rat" });
  assert.equal(cautionOf(question(1, 1), review), "Not a statement about people: step 1 was seen in animals (rat).");
  assert.equal(cautionOf(question(2, -1), LIBRARY), "Not a statement about people: step 2 was seen in animals (mouse).");
  assert.equal(cautionOf(question(4, 0), LIBRARY), "Not a statement about people: steps 2 and 3 were seen in animals (mouse), step 4 was seen in cells in a dish.");
});

test("a closed arrow keeps the hedge of its row", () => {
  const hedges = ["r0", "r1", "r2"].map((id) => hedgeOf(LIBRARY.relation(id), LIBRARY.questions));
  assert.deepEqual(hedges, ["possibly", "", "as a link"]);
});

test("the answer names the step at which a prediction turned, with its hedge", () => {
  const words = (length, answer, predicted) => verdictOf(question(length, answer), predicted, LIBRARY).words;
  assert.equal(words(2, -1, -1), "Right. Along this path there is less T cell.");
  assert.equal(words(2, -1, 1), "Not right. Your prediction, “rises”, turned at step 2: Cortisol lowers T cell. After that there is less T cell.");
  assert.equal(words(2, -1, 0), "Not right. Each arrow has a direction, also the last one, step 2: Cortisol lowers T cell. After that there is less T cell.");
  assert.equal(words(1, 1, -1), "Not right. Your prediction, “falls”, could be held until step 1: Stress may raise Cortisol. After that there is more Cortisol.");
  assert.equal(words(4, 0, -1), "Not right. Your prediction, “falls”, turned at step 3: T cell is linked to less Pain. After that there is more Pain. Along this path nobody can tell what happens to Sleep.");
});

test("other paths of the file are told of", () => {
  const others = (counts, overall = false) => othersWords(question(2, -1, { overall, others: { ...NONE, ...counts } }));
  assert.equal(others({ fall: 1 }), "This path alone does not say what happens overall.");
  assert.equal(others({ fall: 3 }, true), "All 3 paths of up to 3 steps from Stress to T cell in the file lead to the same.");
  assert.equal(others({ rise: 2, undetermined: 48, cut: true }), "Other paths count too: of the first 50 of up to 3 steps from Stress to T cell, 2 lead to a rise, 48 cannot be told.");
});

test("a step says where it has no direction, or only that two things are found together", () => {
  const remark = (from, to) => edgeRemark(GRAPH.after.get(from).get(to));
  assert.equal(remark("Stress", "Cortisol"), "");
  assert.equal(remark("T cell", "Pain"), "They are found together; that one acts on the other is not said.");
  assert.equal(remark("Pain", "Sleep"), "No clear effect was found, so this step has no direction.");
});

test("what becomes of a concept is said as its type bears it", () => {
  const types = { Stress: "condition", Cortisol: "", "T cell": "immune cell", Sleep: "Intervention", Pain: "cellular process" };
  const library = { concept: (name) => ({ type: types[name] }) };
  const words = Object.keys(types).map((name) => [1, -1].map((direction) => outcomeWords(name, direction, library)));
  assert.deepEqual(words, [
    ["there is more Stress", "there is less Stress"],
    ["there is more Cortisol", "there is less Cortisol"],
    ["there is more activity of T cell", "there is less activity of T cell"],
    ["Sleep is practised", "Sleep is practised less"],
    ["there is more Pain", "there is less Pain"],
  ]);
  assert.equal(outcomeWords("T cell", 0, library), "nobody can tell what happens to T cell");
});
