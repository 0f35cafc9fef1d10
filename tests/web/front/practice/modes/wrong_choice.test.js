// What is said of a wrong answer is about that answer, and claims no more than the map does.

import assert from "node:assert/strict";
import { test } from "node:test";

import { wrongChoice } from "../../../../../web/front/practice/modes/wrong_choice.js";
import { libraryFrom } from "./practice_data.js";

const LIBRARY = libraryFrom([
  ["GABA", "calms", "Stress", "decreases"],
  ["Leptin", "drives", "Hunger", "increases"],
  ["Hunger", "spoils", "GABA", "decreases"],
]);
const item = (kind, text, relation = "") => ({ kind, pair: kind === "definition" ? [] : ["GABA", "Stress"], wrong: [{ text, relation }] });

test("a concept is told with its relation, and that a map without a relation is no proof where it has none", () => {
  const said = "Leptin drives Hunger.";
  assert.deepEqual(wrongChoice(item("source", "Leptin", "r1"), "Leptin", LIBRARY), {
    quiet: "“Leptin” is true here: ", said, note: "Leptin and Stress: no relation in this map, which is no proof that there is none.",
  });
  assert.deepEqual(wrongChoice(item("target", "Hunger", "r1"), "Hunger", LIBRARY), { quiet: "“Hunger” is true here: ", said, note: "" });
});

test("a sign and a phrase are told with a relation that has them, and evidence with nothing", () => {
  const told = { quiet: "“increases” is true here: ", said: "Leptin drives Hunger.", note: "" };
  assert.deepEqual(wrongChoice(item("sign", "increases", "r1"), "increases", LIBRARY), told);
  assert.equal(wrongChoice(item("sign", "produces"), "produces", LIBRARY), null);
  assert.equal(wrongChoice(item("evidence", "people", "r1"), "people", LIBRARY), null);
});

test("a concept that a definition does not describe is told with its own definition", () => {
  const library = { concept: (name) => ({ name, definition: name === "Leptin" ? "A signal of fullness." : "" }) };
  assert.deepEqual(wrongChoice(item("definition", "Leptin"), "Leptin", library), { quiet: "Leptin: ", said: "A signal of fullness.", note: "" });
  assert.equal(wrongChoice(item("definition", "GABA"), "GABA", library), null);
  assert.equal(wrongChoice(item("definition", "GABA"), "typed", library), null);
});
