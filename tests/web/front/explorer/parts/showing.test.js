// What hides a relation goes with the fewest choices, and no more than that.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices } from "../../../../../web/front/explorer/address.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { everythingOf, isChange, showingRelation } from "../../../../../web/front/explorer/parts/showing.js";
import { planOf } from "../../../../../web/front/explorer/plan.js";
import { packedSource } from "../../../../../web/front/explorer/source/packed_source.js";
import { choicesAt } from "../../../../../web/front/explorer/story_choices.js";
import { viewOf } from "../../../../../web/front/explorer/view.js";
import { FOLDED } from "../folded_data.js";
import { DATA } from "../sample.js";

const LIBRARY = libraryOf(DATA);

/** Return what hides a relation, and what its button changes. */
function shown(id, changes, library = LIBRARY, data = DATA) {
  const choices = { ...firstChoices(library), ...changes };
  const plan = planOf(library, choices);
  const relation = library.relation(id);
  const reasons = viewOf(library, plan, packedSource(data).picture(library, plan)).hidersOf(relation);
  const found = Object.entries(showingRelation(library, choices, relation, reasons));
  return [reasons, Object.fromEntries(found.filter(([name, value]) => JSON.stringify(choices[name]) !== JSON.stringify(value)))];
}

test("a filter and a level that hide go, others stay", () => {
  assert.deepEqual(shown("r1", { polarity: ["modulates"], evidence: ["human"] }), [["polarity"], { polarity: [] }]);
  assert.deepEqual(shown("r3", {}), [["level"], { level: ["core", "research"] }]);
  assert.deepEqual(shown("r3", { polarity: ["decreases"] }), [["level", "polarity"], { level: ["core", "research"], polarity: [] }]);
});

test("what is out of reach of the focus gets a focus of its own, the end that has it keeps it", () => {
  assert.deepEqual(shown("r4", { level: [], focus: "GABA" }), [["focus"], { focus: "Cortisol" }]);
  assert.deepEqual(shown("r4", { level: ["core"], focus: "GABA" }), [["level"], { level: ["core", "research"], focus: "Cortisol" }]);
  assert.deepEqual(shown("r1", { focus: "Stress", direction: "out" }), [["focus"], { direction: "both" }]);
});

test("an answer and a story are left for what is no part of them", () => {
  const step = choicesAt(LIBRARY, "from-gaba", 2);
  const left = { focus: "Mood", story: "", step: 0, ask: "", from: "", to: "", level: ["research"] };
  const [reasons, found] = shown("r5", step);
  assert.deepEqual([reasons, { ...left, ...found }], [["answer"], left]);
});

test("where there is no room the end with fewer relations is shown, one step around it", () => {
  const crowded = libraryOf({ ...DATA, concepts: DATA.concepts.map((one) => ({ ...one, degree: one.name === "Stress" ? 4 : 1 })) });
  const small = { ...DATA, pictures: DATA.pictures.slice(0, 1) };
  assert.deepEqual(shown("r3", { level: [], depth: 2 }, crowded, small), [["room"], { focus: "Cortisol", depth: 1 }]);
});

test("what is inside a folded concept is unfolded", () => {
  const folded = { ...DATA, pictures: DATA.pictures.map((picture) => ({ ...picture, folded: ["Strain"] })) };
  assert.deepEqual(shown("r5", { folded: ["Strain"] }, FOLDED, folded), [["folded"], { folded: [] }]);
});

test("all relations of a concept are a change until they are shown, whether all levels are named or none", () => {
  const first = firstChoices(LIBRARY);
  const all = everythingOf(LIBRARY, "GABA", 1);
  assert.equal(isChange(LIBRARY, first, all), true);
  assert.equal(isChange(LIBRARY, { ...first, ...all }, all), false);
  assert.equal(isChange(LIBRARY, { ...first, ...all, level: [] }, all), false);
  assert.equal(isChange(LIBRARY, { ...first, ...all, polarity: ["increases"] }, all), true);
});
