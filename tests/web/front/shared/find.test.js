// Names, synonyms and slips of the pen find their concept, by the rules of the app.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { find, folded, inWords, meant, offered, proposed, similar } from "../../../../web/front/shared/find.js";

const SEARCH = {
  greek: { α: "alpha", β: "beta" }, sure: 88, part: 80, possible: 60, own: ["cytosine", "moose"],
  terms: [
    ["Mood", "Mood", "mood"], ["Norepinephrine", "Norepinephrine", "norepinephrine"], ["Serotonin", "Serotonin", "serotonin"],
    ["Norepinephrine", "Noradrenaline", "noradrenaline"], ["Serotonin", "5-HT", "5ht"],
  ],
};

// What tests/graph/questions/test_search.py holds the app to.
const SHARED = JSON.parse(readFileSync(new URL("../../../cases/search.json", import.meta.url), "utf8"));

test("a text is compared as the app compares it", () => {
  assert.deepEqual(SHARED.foldings.map(([text]) => [text, folded(text, SHARED.greek)]), SHARED.foldings);
});

test("a query finds what it finds in the app", () => {
  const { concepts, found, greek, own, scores } = SHARED;
  const names = Object.keys(concepts).sort().map((name) => [name, name]);
  const synonyms = Object.keys(concepts).sort().flatMap((name) => concepts[name].map((synonym) => [name, synonym]));
  const terms = [...names, ...synonyms].map(([concept, via]) => [concept, via, folded(via, greek)]);
  const matches = (query) => find(query, { greek, own, ...scores, terms }, 2);
  const answers = found.map(([query]) => [query, matches(query).map(({ concept, via, score, sure }) => [concept, via, score, sure])]);
  assert.deepEqual(answers, found);
});

test("case, accents, hyphens, spaces and Greek letters do not matter", () => {
  assert.deepEqual(["IL-1β", "5-HT", "Sjögren", "Straße", "a_b"].map((text) => folded(text, SEARCH.greek)), ["il1beta", "5ht", "sjogren", "strasse", "ab"]);
});

test("the scores are those of the app", () => {
  const scores = ["Serotonin", "seratonin", "5HT", "nor-adrenaline", "sero"].map((query) => {
    const [best] = find(query, SEARCH);
    return [best.concept, best.via, best.score, best.sure];
  });
  assert.deepEqual(scores, [
    ["Serotonin", "Serotonin", 100, true], ["Serotonin", "Serotonin", 88.9, true], ["Serotonin", "5-HT", 100, true],
    ["Norepinephrine", "Noradrenaline", 100, true], ["Serotonin", "Serotonin", 80, false],
  ]);
});

test("what means nothing finds nothing", () => {
  assert.deepEqual(["", "  ", "!?", "zzzz", "<b>"].map((query) => find(query, SEARCH)), [[], [], [], [], []]);
});

test("a concept is meant when one alone is surely alike", () => {
  assert.deepEqual(["5-HT", "seratonin", "sero", "zzzz"].map((typed) => meant(typed, SEARCH)), ["Serotonin", "Serotonin", null, null]);
});

test("only a slip or a part of a name is proposed, with the synonym that is like it", () => {
  const words = ["seratonin", "adrenaline", "moodd", "mode", "moose", "zzzz", "n", "x"];
  assert.deepEqual(words.map((typed) => proposed(typed, SEARCH)), [
    ["Serotonin"], ["Norepinephrine (also Noradrenaline)"], ["Mood"], [], [], [], ["Norepinephrine"], [],
  ]);
});

test("other digits and words of their own mean another thing", () => {
  const search = { ...SEARCH, terms: [["Th1 cell", "Th1 cell", "th1cell"], ["Cytokine", "Cytokine", "cytokine"]] };
  assert.deepEqual(["Th17 cell", "cytosine", "cytokin"].map((typed) => proposed(typed, search)), [[], [], ["Cytokine"]]);
  assert.deepEqual(find("Th17 cell", search).map(({ score, sure }) => [score, sure]), [[79, false]]);
});

const OFFERED = {
  ...SEARCH,
  terms: [
    ["GABA", "GABA", "gaba"], ["Regulatory T cell", "Regulatory T cell", "regulatorytcell"], ["T cell", "T cell", "tcell"],
    ["Regulatory T cell", "Treg", "treg"], ["Treatment", "Treatment", "treatment"], ["Noradrenaline", "Noradrenaline", "noradrenaline"],
  ],
};

function firstFor(typed) {
  const [first] = offered(typed, OFFERED);
  return first && [first.concept, first.via, first.sure];
}

test("the beginning of a name goes before that of a synonym, and the very synonym before both", () => {
  assert.deepEqual(firstFor("gab"), ["GABA", "GABA", true]);
  assert.deepEqual(firstFor("tre"), ["Treatment", "Treatment", true]);
  assert.deepEqual(firstFor("treg"), ["Regulatory T cell", "Treg", true]);
  assert.deepEqual(offered("t", OFFERED, 3).map(({ concept }) => concept), ["T cell", "Treatment", "Regulatory T cell"]);
});

test("a slip is taken where it is sure; a mere part of a name is offered, not taken", () => {
  assert.deepEqual(firstFor("gabba"), ["GABA", "GABA", true]);
  assert.deepEqual(firstFor("adrenaline"), ["Noradrenaline", "Noradrenaline", false]);
  assert.deepEqual([firstFor("zzzz"), firstFor(" ")], [undefined, undefined]);
});

test("what is similar is said with the synonym by which it was found", () => {
  assert.deepEqual(similar("adrenaline", OFFERED).map(inWords), ["Noradrenaline"]);
  assert.deepEqual(similar("regg", { ...OFFERED, part: 60, possible: 60 }).map(inWords), ["Regulatory T cell (also Treg)"]);
});
