// The address becomes choices and choices the address, with the names of the app.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices, readAddress, writeAddress } from "../../../../web/front/explorer/address.js";
import { choicesAt, onlyOf } from "../../../../web/front/explorer/story_choices.js";
import { FOLDED_DATA } from "./folded_data.js";
import { DATA } from "./sample.js";

const FIRST = firstChoices(DATA);

function chosen(text) {
  const { choices, misread } = readAddress(text, DATA);
  assert.deepEqual(misread, []);
  return Object.fromEntries(Object.entries(choices).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(FIRST[name])));
}

test("an empty address is the first map, whose address is empty", () => {
  assert.deepEqual(chosen(""), {});
  assert.equal(writeAddress(FIRST, DATA), "");
});

test("an address that mail or chat has escaped says the same", () => {
  assert.deepEqual(chosen("level=&amp;polarity=increases&amp;amp;polarity=decreases"), { level: [], polarity: ["increases", "decreases"] });
});

test("words repeat their name, and none is said too", () => {
  assert.deepEqual(chosen("level=&polarity=increases&polarity=decreases"), { level: [], polarity: ["increases", "decreases"] });
  assert.equal(writeAddress({ ...FIRST, level: [], polarity: ["increases", "decreases"] }, DATA), "level=&polarity=increases&polarity=decreases");
});

test("a link of the app can be pasted, escaped words and all", () => {
  assert.deepEqual(chosen("evidence=not+stated&focus=stress-hormon&depth=2&direction=out&layout=atlas&select=r1"), {
    evidence: ["not stated"], focus: "Cortisol", depth: 2, direction: "out", layout: "atlas", select: "r1",
  });
  assert.deepEqual(chosen("evidence=not%5C+stated"), { evidence: ["not stated"] });
});

test("the memory on the map stands in the address, and no other word for it", () => {
  assert.deepEqual(chosen("memory=on"), { memory: "on" });
  assert.equal(writeAddress({ ...FIRST, memory: "on" }, DATA), "memory=on");
  assert.deepEqual(readAddress("memory=full", DATA).misread, ["The address asks for memory “full”; possible: on."]);
});

test("what is written is read again", () => {
  const choices = { ...FIRST, level: ["core", "research"], focus: "GABA", grown: ["Stress", "Mood"], select: "Mood", depth: 3 };
  assert.deepEqual(readAddress(writeAddress(choices, DATA), DATA), { choices, misread: [] });
});

test("what is not known is named, and the rest is followed", () => {
  const { choices, misread } = readAddress("polarity=grows&depth=9&focus=zzzz&select=gone&story=no&grown=x&evidence=human", DATA);
  assert.deepEqual(choices, { ...FIRST, evidence: ["human"] });
  assert.deepEqual(misread, [
    "There is no story “no” here, or no longer.",
    "The address asks for polarity “grows”; possible: increases, decreases, modulates.",
    "The address asks for depth “9”; possible: 0, 1, 2, 3.",
    "The address says focus “zzzz”, but no concept is called so.",
    "The address says grown “x”, but no concept is called so.",
    "The address selects “gone”, which the file does not have, or no longer.",
  ]);
});

test("what is not known is said once, however often and however long the address says it", () => {
  assert.deepEqual(readAddress("polarity=grows&polarity=grows&grown=x&grown=x&data=x", DATA).misread, [
    "The address asks for polarity “grows”; possible: increases, decreases, modulates.",
    "The address says grown “x”, but no concept is called so.",
    "The address says that it was made with data “x”, which is no version of any data.",
  ]);
  const { choices, misread } = readAddress(`focus=${"y".repeat(40_000)}`, DATA);
  assert.deepEqual([choices, misread], [FIRST, [`The address says focus “${"y".repeat(60)}…”, but no concept is called so.`]]);
});

test("a question is read and written with what it needs, and nothing else of a question", () => {
  assert.deepEqual(chosen("ask=what+if&from=Stress+hormone&change=lower&waves=2"), { ask: "what if", from: "Cortisol", change: "lower", waves: 2 });
  const choices = { ...FIRST, from: "GABA", to: "Mood", length: 2, change: "lower", waves: 2 };
  const written = (ask) => writeAddress({ ...choices, ask }, DATA);
  assert.deepEqual(["paths", "compare", "what if", "loops", ""].map(written), [
    "ask=paths&from=GABA&to=Mood&length=2", "ask=compare&from=GABA&to=Mood", "ask=what+if&from=GABA&change=lower&waves=2",
    "ask=loops&from=GABA", "",
  ]);
});

test("what of a question is not known is named as the app names it", () => {
  const { choices, misread } = readAddress("ask=everything&length=99&change=rise&waves=x&from=stresss&to=GABA", DATA);
  assert.deepEqual(choices, { ...FIRST, to: "GABA" });
  assert.deepEqual(misread, [
    "The address asks for ask “everything”; possible: paths, compare, what if, loops.",
    "The address asks for length “99”; possible: 1, 2, 3.",
    "The address asks for change “rise”; possible: raise, lower.",
    "The address asks for waves “x”; possible: 1, 2.",
    "The address says from “stresss”, but no concept is called so. Did you mean Stress?",
  ]);
});

test("a step of a story chooses what its address says, and is itself in the address", () => {
  const library = { ...DATA };
  const choices = choicesAt(library, "from-gaba", 7);
  assert.deepEqual([choices.step, onlyOf(library, choices)], [2, ["r2", "r3"]]);
  assert.equal(writeAddress(choices, DATA), "level=research&ask=paths&from=GABA&to=Cortisol&story=from-gaba&step=2");
  const { choices: nearest, misread } = readAddress("story=from-gaba&step=-3", DATA);
  assert.deepEqual([nearest.step, misread], [1, ["The story has no step “-3”, or no longer."]]);
});

test("a step counts for what the address does not say, and all that it says is in the address", () => {
  assert.deepEqual(readAddress("story=from-gaba&step=1", DATA).choices, { ...FIRST, focus: "GABA", select: "r1", story: "from-gaba", step: 1 });
  const without = { ...readAddress("story=from-gaba&step=1", DATA).choices, focus: "", select: "" };
  assert.equal(writeAddress(without, DATA), "focus=&select=&story=from-gaba&step=1");
  assert.deepEqual(readAddress(writeAddress(without, DATA), DATA).choices, without);
});

test("depth, direction and what the map was grown by are in the address of a focus alone", () => {
  assert.equal(writeAddress({ ...FIRST, depth: 3, direction: "out", grown: ["Mood"] }, DATA), "");
  assert.deepEqual(chosen("focus=GABA&grown=Stress+hormone"), { focus: "GABA", grown: ["Cortisol"] });
});

test("a mark of data that is none is named", () => {
  const misreadAt = (text) => readAddress(`data=${text}`, DATA).misread;
  assert.deepEqual([misreadAt("01234567"), misreadAt("01234567.abcDE-_xYZ"), misreadAt("")], [[], [], []]);
  const sentence = (text) => [`The address says that it was made with data “${text}”, which is no version of any data.`];
  assert.deepEqual(["yesterday", "01234567.abcD"].map(misreadAt), ["yesterday", "01234567.abcD"].map(sentence));
});

test("what is folded stands in the address, and what cannot be folded is named", () => {
  const { choices, misread } = readAddress("folded=Strain&folded=GABA&folded=Nobody", FOLDED_DATA);
  assert.deepEqual([choices.folded, misread], [["Strain"], [
    "The address asks to fold “GABA”, but no concept is narrower.",
    "The address says folded “Nobody”, but no concept is called so.",
  ]]);
  assert.equal(writeAddress(choices, FOLDED_DATA), "folded=Strain");
});
