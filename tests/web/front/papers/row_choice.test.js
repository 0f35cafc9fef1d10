// Clicks on a text choose the ends of a row and what it quotes, and what the text says of them is proposed.

import assert from "node:assert/strict";
import test from "node:test";

import { NOTHING_CHOSEN, chosenCells, markedPlace, namedAt, swapped, textOf, withConcept, withEnd, withSentence } from "../../../../web/front/papers/row_choice.js";

const SENTENCES = [
  { pieces: [["GABA", "GABA", ""], [" lowers ", "", ""], ["stress", "Stress", ""], [".", "", ""]], proposals: { "0 1": ["lowers", "decreases"] }, begins: true },
  { pieces: [["Nothing else.", "", ""]], proposals: {}, begins: false },
  { pieces: [["IL-6", "IL-6", ""], [" rose.", "", ""]], proposals: {}, begins: false },
];
const GABA = { sentence: 0, number: 0, concept: "GABA" };
const STRESS = { sentence: 0, number: 1, concept: "Stress" };
const IL6 = { sentence: 2, number: 0, concept: "IL-6" };
const clicked = (...places) => places.reduce(withConcept, NOTHING_CHOSEN);

test("two concepts of a sentence are a row with what the sentence says, quoted", () => {
  assert.deepEqual(chosenCells(clicked(GABA, STRESS), SENTENCES), { source: "GABA", effect: "lowers", target: "Stress", polarity: "decreases", quote: "GABA lowers stress." });
});

test("the other way round the sentence says nothing, and the quotation stays", () => {
  assert.deepEqual(chosenCells(swapped(clicked(GABA, STRESS)), SENTENCES), { source: "Stress", effect: "", target: "GABA", polarity: "", quote: "GABA lowers stress." });
});

test("concepts of two sentences propose and quote nothing", () => {
  assert.deepEqual(chosenCells(clicked(GABA, IL6), SENTENCES), { source: "GABA", effect: "", target: "IL-6", polarity: "", quote: "" });
});

test("a third concept is another target, and a chosen one is let go", () => {
  assert.deepEqual(clicked(GABA, STRESS, IL6), { source: GABA, target: IL6, quoted: [0], proposed: 0 });
  assert.deepEqual(clicked(GABA, STRESS, GABA), { source: null, target: STRESS, quoted: [0], proposed: 0 });
  assert.deepEqual(clicked(GABA, STRESS, STRESS), { source: GABA, target: null, quoted: [0], proposed: 0 });
});

test("sentences that follow each other are one quotation, and points stand for what is left out", () => {
  const quoted = (...numbers) => chosenCells(numbers.reduce(withSentence, NOTHING_CHOSEN), SENTENCES).quote;
  assert.equal(quoted(1, 0), "GABA lowers stress. Nothing else.");
  assert.equal(quoted(2, 0), "GABA lowers stress. […] IL-6 rose.");
  assert.equal(quoted(2, 0, 2), textOf(SENTENCES[0]));
});

test("a click on the sentence that is proposed keeps it, one on another takes its place", () => {
  const chosen = clicked(GABA, STRESS);
  assert.deepEqual(withSentence(chosen, 0), { source: GABA, target: STRESS, quoted: [0], proposed: null });
  assert.deepEqual(withSentence(chosen, 2).quoted, [2]);
  assert.deepEqual(withSentence(withSentence(chosen, 0), 0).quoted, []);
});

test("a place has its concept, and one that is not there has none", () => {
  assert.deepEqual([GABA, STRESS, { sentence: 1, number: 0 }, { sentence: 9, number: 0 }].map((place) => namedAt(SENTENCES, place)), ["GABA", "Stress", "", ""]);
});

test("words that name no concept are an end, too, with the only verb between", () => {
  const sentence = { pieces: [["In mice propranolol ", "", ""], ["lowers", "", "decreases"], [" ", "", ""], ["stress", "Stress", ""], [" and does not ", "", ""], ["raise", "", "increases"], [" fear.", "", ""]], proposals: {}, begins: true };
  const [drug, fear] = [markedPlace(0, 8, "propranolol"), markedPlace(0, 59 - 6, "fear")];
  const stress = { sentence: 0, number: 0, concept: "Stress" };
  const cells = (source, target) => chosenCells(withEnd(withEnd(NOTHING_CHOSEN, "source", source), "target", target), [sentence]);
  assert.deepEqual(cells(drug, stress), { source: "propranolol", effect: "lowers", target: "Stress", polarity: "decreases", quote: textOf(sentence) });
  assert.deepEqual([cells(stress, fear).effect, cells(stress, fear).polarity], ["raise", ""]);
  assert.deepEqual([cells(drug, fear).effect, cells(stress, drug).effect], ["", ""]);
  assert.deepEqual([drug, fear, markedPlace(0, 3, "rats"), markedPlace(4, 0, "rats")].map((place) => namedAt([sentence], place)), ["propranolol", "fear", "", ""]);
});
