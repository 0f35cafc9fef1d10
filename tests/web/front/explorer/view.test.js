// Choices become what is shown: which picture, which of its relations, counts and legend.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices } from "../../../../web/front/explorer/address.js";
import { libraryOf } from "../../../../web/front/explorer/library.js";
import { choicesAt } from "../../../../web/front/explorer/story_choices.js";
import { legendOf } from "../../../../web/front/explorer/legend_counts.js";
import { planOf } from "../../../../web/front/explorer/plan.js";
import { packedSource } from "../../../../web/front/explorer/source/packed_source.js";
import { viewOf } from "../../../../web/front/explorer/view.js";
import { FOLDED } from "./folded_data.js";
import { DATA } from "./sample.js";

const LIBRARY = libraryOf(DATA);

function viewAt(choices, data = DATA) {
  const plan = planOf(LIBRARY, choices);
  return viewOf(LIBRARY, plan, packedSource(data).picture(LIBRARY, plan));
}

function seen(changes) {
  const { picture, flags, shown, leftOut } = viewAt({ ...firstChoices(LIBRARY), ...changes });
  return [picture.id, flags, shown.map(({ id }) => id).join(), leftOut];
}

test("the page opens with the map of the first level", () => {
  assert.deepEqual(seen({}), ["map null r1,r5", "11", "r1,r5", 0]);
});

test("a filter hides and the picture stays", () => {
  assert.deepEqual(seen({ polarity: ["modulates"] }), ["map null r1,r5", "01", "r5", 0]);
});

test("a focus with a picture of its own has it, and keeps it when a direction or a level hides part of it", () => {
  assert.deepEqual(seen({ level: [], focus: "GABA" }), ["map GABA r1,r2", "11", "r1,r2", 0]);
  assert.deepEqual(seen({ level: ["research"], focus: "GABA" }), ["map GABA r1,r2", "01", "r2", 0]);
  assert.deepEqual(seen({ level: [], focus: "GABA", direction: "in" }), ["map GABA r1,r2", "00", "", 0]);
});

test("a focus without a picture is shown in the smallest that holds it, the rest hidden", () => {
  assert.deepEqual(seen({ level: [], focus: "Cortisol" }), ["map null r1,r2,r3,r4,r5 Cortisol", "00110", "r3,r4", 0]);
  assert.deepEqual(seen({ focus: "Mood" }), ["map null r1,r5 Mood", "01", "r5", 0]);
});

test("the kind that is asked for comes before size", () => {
  assert.deepEqual(seen({ layout: "atlas" }), ["atlas null r1,r2,r3,r4,r5", "10001", "r1,r5", 0]);
});

test("what no picture holds is counted as left out", () => {
  const small = { ...DATA, pictures: DATA.pictures.slice(0, 1) };
  const { shown, leftOut } = viewAt({ ...firstChoices(LIBRARY), level: [] }, small);
  assert.deepEqual([shown.map(({ id }) => id), leftOut], [["r1", "r5"], 3]);
});

test("a step with a path shows the relations of the path, until something else is asked", () => {
  const choices = choicesAt(LIBRARY, "from-gaba", 2);
  assert.deepEqual(viewAt(choices).shown.map(({ id }) => id), ["r2", "r3"]);
  const left = viewAt({ ...choices, ask: "", from: "", to: "" });
  assert.deepEqual(left.shown.map(({ id }) => id), ["r2", "r3", "r4"]);
});

test("the map of an answer is cut out of the smallest picture that holds its relations", () => {
  const paths = { level: [], ask: "paths", from: "GABA", to: "Cortisol" };
  assert.deepEqual(seen(paths), ["map null r1,r2,r3,r4,r5 r1 r2 r3", "111", "r1,r2,r3", 0]);
  assert.deepEqual(seen({ ...paths, from: "Mood", layout: "atlas" }), ["atlas null r1,r2,r3,r4,r5 r3 r5", "11", "r3,r5", 0]);
});

test("beside an answer that says less than a small map holds, the map stays and the answer is lit", () => {
  const choices = { ...firstChoices(LIBRARY), ask: "what if", from: "GABA" };
  const { picture, shown, lit, answer } = viewAt(choices);
  assert.deepEqual([picture.id, shown.length, lit, answer.outcomes], ["map null r1,r5", 2, ["r1"], { Stress: "fall" }]);
  assert.deepEqual(seen({ ask: "what if", from: "GABA", level: [] })[2], "r1,r2");
});

test("a question that is not complete, or finds nothing, leaves the map as it is", () => {
  for (const to of ["", "GABA", "Mood"]) assert.deepEqual(seen({ ask: "paths", from: "GABA", to }), seen({}));
});

test("only what the filters let through is asked, and the same question is answered once", () => {
  const choices = { ...firstChoices(LIBRARY), level: [], ask: "loops", polarity: ["decreases"] };
  const { answer } = viewAt(choices);
  assert.equal(answer.asked, 2);
  assert.equal(viewAt({ ...choices, select: "GABA" }).answer, answer);
  assert.equal(viewAt({ ...choices, polarity: [] }).answer.asked, 5);
});

test("the counts say what each further word would show", () => {
  const { counts } = viewAt({ ...firstChoices(LIBRARY), polarity: ["decreases"] });
  assert.deepEqual(Object.fromEntries(counts.get("level")), { core: 2, research: 3 });
  assert.deepEqual(Object.fromEntries(counts.get("polarity")), { increases: 0, decreases: 1, modulates: 1 });
  assert.deepEqual(Object.fromEntries(counts.get("evidence")), { human: 1, animal: 0, "not stated": 0 });
});

function legendAt(changes) {
  const { legend } = viewAt({ ...firstChoices(LIBRARY), ...changes });
  return legend.map(({ word, count, chosen, isThere }) => [word, count, chosen, isThere]);
}

test("the legend counts the relations that each word would show, and marks what is chosen", () => {
  assert.deepEqual(legendAt({ level: [], polarity: ["increases", "decreases"] }), [
    ["transmitter", 4, false, true], ["condition", 3, false, true], ["increases", 2, true, true], ["decreases", 2, true, true],
    ["contested", 2, false, true], ["one colour", undefined, undefined, false], ["no fill", undefined, undefined, false],
    ["polarity not stated", undefined, undefined, false], ["strong", undefined, undefined, false],
  ]);
});

test("a word of the legend that the filters leave nothing of stays, at none", () => {
  assert.deepEqual(legendAt({ level: [], polarity: ["modulates"] }), [
    ["transmitter", 0, false, true], ["condition", 1, false, true], ["increases", 2, false, true], ["decreases", 2, false, true],
    ["contested", 0, false, true], ["one colour", undefined, undefined, false], ["no fill", undefined, undefined, false],
    ["polarity not stated", undefined, undefined, false], ["strong", undefined, undefined, false],
  ]);
});

test("the legend says where types share a colour, and where they share all of their look", () => {
  const { legend, ...rest } = LIBRARY;
  const saidOf = (tones) => {
    const counted = tones.map((tone, place) => ({ ...legend.counted[place], tone }));
    const entries = legendOf({ ...rest, legend: { ...legend, counted } }, { ...viewAt({ ...firstChoices(LIBRARY), level: [] }), scoped: LIBRARY.relations });
    return entries.filter(({ word, isThere }) => word.startsWith("one") && isThere).map(({ word }) => word);
  };
  assert.deepEqual([saidOf([8, 19]), saidOf([8, 20]), saidOf([8, 92])], [[], ["one colour"], ["one look"]]);
});

test("a word of which the picture has nothing is not in the legend, but where it is chosen", () => {
  assert.deepEqual(legendAt({}).filter(([, , , isThere]) => !isThere).map(([word]) => word), ["increases", "one colour", "no fill", "polarity not stated", "strong"]);
  assert.deepEqual(legendAt({ polarity: ["increases"] })[2], ["increases", 0, true, true]);
});

test("a focus that filters hide says which", () => {
  const { hiding, shown } = viewAt({ ...firstChoices(LIBRARY), focus: "Mood", polarity: ["increases"], evidence: ["human"] });
  assert.deepEqual([hiding, shown], [["polarity"], []]);
});

test("a folded concept has the relations of those below it, and those inside are counted", () => {
  const plan = planOf(FOLDED, { ...firstChoices(FOLDED), level: [], folded: ["Strain"] });
  const whole = packedSource(DATA).picture(FOLDED, { ...plan, at: new Map() });
  const view = viewOf(FOLDED, plan, { ...whole, folded: ["Strain"] });
  assert.deepEqual([view.flags, view.inside, view.cannotFold], ["11110", 1, false]);
  assert.deepEqual(view.placed.map(({ source, target }) => `${source} ${target}`), ["GABA Strain", "GABA Strain", "Strain Cortisol", "Cortisol Inflammation"]);
  assert.deepEqual(view.shown.map(({ target }) => target), ["Stress", "Stress", "Cortisol", "Inflammation"]);
});

test("a file without a picture of what is folded shows the map unfolded and says so", () => {
  const plan = planOf(FOLDED, { ...firstChoices(FOLDED), level: [], folded: ["Strain"] });
  const view = viewOf(FOLDED, plan, packedSource(DATA).picture(FOLDED, plan));
  assert.deepEqual([view.flags, view.inside, view.cannotFold, view.at.size], ["11111", 0, true, 0]);
});

test("a file takes the picture that is folded as wanted", () => {
  const pictures = [...DATA.pictures, { ...DATA.pictures[1], id: "folded", folded: ["Strain"] }];
  const plan = planOf(FOLDED, { ...firstChoices(FOLDED), level: [], folded: ["Strain"] });
  assert.equal(packedSource({ ...DATA, pictures }).picture(FOLDED, plan).id, "folded");
});

test("the lines of an overview have no polarity that could be missing", () => {
  const relations = DATA.relations.map((relation) => ({ ...relation, polarity: "not stated" }));
  const isSaid = (part) => legendOf({ ...LIBRARY, ...part }, { ...viewAt(firstChoices(LIBRARY)), scoped: relations }).find(({ word }) => word === "polarity not stated").isThere;
  assert.deepEqual([isSaid({}), isSaid({ enters: new Map([["a community", "a"]]) })], [true, false]);
});
