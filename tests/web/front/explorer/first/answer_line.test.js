// A view becomes the question over its map, the sentence that answers it, and why an atlas stands for a map.

import assert from "node:assert/strict";
import test from "node:test";

import { answerLine, tooLarge, tooMany } from "../../../../../web/front/explorer/first/answer_line.js";

const TYPES = { GABA: "transmitter", Dopamine: "transmitter", Mood: "brain function", "NK cell": "immune cell" };
const LIBRARY = {
  openings: [
    { question: "Which messengers reach the NK cell?", concept: "NK cell", direction: "in", of_type: "transmitter" },
    { question: "What does GABA act on?", concept: "GABA", direction: "out", of_type: "" },
  ],
  facets: [{ name: "level", words: [{ word: "core" }, { word: "research" }] }],
  typeOf: (name) => TYPES[name] ?? "transmitter",
};

function line(focus, pairs, level = []) {
  const shown = pairs.map(([source, target]) => ({ source, target }));
  return answerLine(LIBRARY, { choices: { focus, level }, shown });
}

test("nothing is asked where nothing is in focus", () => {
  assert.equal(line("", [["GABA", "Mood"]]), null);
});

test("a first question is answered by the ends it asks for, the most often named first", () => {
  const pairs = [["Dopamine", "NK cell"], ["GABA", "NK cell"], ["GABA", "NK cell"], ["Mood", "NK cell"], ["NK cell", "Serotonin"]];
  assert.deepEqual(line("NK cell", pairs), { question: "Which messengers reach the NK cell?", sentence: "2 in this view: GABA, Dopamine." });
});

test("many answers are counted and the first ones named", () => {
  const pairs = ["f", "e", "d", "c", "b", "a"].map((name) => ["GABA", name]);
  assert.equal(line("GABA", pairs).sentence, "6 in this view: a, b, c, d and 2 more.");
  assert.equal(line("GABA", []).sentence, "None in this view.");
});

test("where a level is left out the concept itself is the headline", () => {
  assert.deepEqual(line("NK cell", [["GABA", "NK cell"]], ["core"]), {
    question: "NK cell", sentence: "In this view it acts on nothing; 1 concept acts on it.",
  });
  assert.equal(line("NK cell", [["GABA", "NK cell"]], ["core", "research"]).question, "Which messengers reach the NK cell?");
});

test("a concept of no question says how many concepts it acts on, and which way round", () => {
  assert.equal(line("Mood", [["Mood", "GABA"], ["Mood", "a"], ["Mood", "Mood"]]).sentence, "In this view it acts on 2 concepts; nothing acts on it.");
  assert.equal(line("Mood", [["a", "Mood"], ["b", "Mood"], ["Mood", "a"]]).sentence, "In this view it acts on 1 concept; 2 concepts act on it.");
  assert.equal(line("Mood", []).sentence, "Nothing of it in this view.");
});

test("an atlas that nobody asked for says why it is there, and what would make a map", () => {
  const picture = { kind: "atlas", relations: { length: 414 } };
  const all = "414 relations are too many for a map: the atlas is shown. Focus on a concept to get a map.";
  assert.equal(tooMany({ choices: { layout: "auto", focus: "" }, picture }), all);
  assert.equal(tooMany({ choices: { layout: "map", focus: "" }, picture }), all);
  const few = { ...picture, relations: { length: 7 } };
  assert.equal(
    tooMany({ choices: { layout: "auto", focus: "" }, picture: few }),
    "A map of 7 relations would have words too small to read: the atlas is shown. Focus on a concept to get a map.",
  );
  assert.match(tooMany({ choices: { layout: "auto", focus: "GABA" }, picture }), /Take fewer steps or one level to get a map\.$/);
  assert.equal(tooMany({ choices: { layout: "atlas", focus: "" }, picture }), "");
  const grouped = { ...picture, communities: true };
  assert.equal(tooMany({ choices: { layout: "auto", focus: "" }, picture: grouped }), all.replace("shown.", "shown, a column for each community."));
  assert.equal(
    tooMany({ choices: { layout: "atlas", focus: "" }, picture: grouped }),
    "Each column is a community: concepts that are linked among each other most.",
  );
  assert.match(tooMany({ choices: { layout: "auto", focus: "" }, picture: { ...grouped, scrolled: true } }), /shown, a block for each community\./);
  assert.equal(tooMany({ choices: { layout: "auto", focus: "" }, picture: { ...picture, kind: "map" } }), "");
});

test("a matrix that a window cannot hold says how it is moved", () => {
  const nodes = [{ size: 12.5 }, { size: 12.5 }, { size: 12.5, turned: true }];
  const matrix = { kind: "matrix", width: 1900, height: 1200, nodes };
  const window = (innerWidth, innerHeight) => ({ innerWidth, innerHeight });
  const choices = { ask: "", story: "" };
  assert.equal(tooLarge({ choices, picture: matrix }, window(1280, 720)), "2 rows and 1 column are too many for one screen: drag to move them, the names stay in sight.");
  assert.equal(tooLarge({ choices, picture: matrix }, window(2600, 1400)), "");
  assert.equal(tooLarge({ choices, picture: { ...matrix, kind: "atlas" } }, window(1280, 720)), "");
});
