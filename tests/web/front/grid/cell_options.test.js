// A known word is offered before a new one, and a new one is called new.

import assert from "node:assert/strict";
import test from "node:test";

import { cellOptions, unlistedWord, usedWords } from "../../../../web/front/grid/cell_options.js";

const SEARCH = {
  greek: {}, sure: 88, part: 80, possible: 60, own: [],
  terms: [["Norepinephrine", "Norepinephrine", "norepinephrine"], ["Wound healing", "Wound healing", "woundhealing"], ["Norepinephrine", "Noradrenaline", "noradrenaline"]],
};
const SOURCE = { name: "source", words: {}, concept: true, prose: false };
const POLARITY = { name: "polarity", words: { increases: "more", decreases: "less", "no clear effect": "" }, concept: false, prose: false };
const EFFECT = { name: "effect", words: {}, concept: false, prose: false };

const offers = (typed, column, used = []) => cellOptions(typed, column, SEARCH, used).map(({ text, about, isSure, isNew }) => [text, about, isNew ? "new" : isSure ? "sure" : ""]);

test("a concept is found by its beginning and by a synonym; what is typed comes last, as new", () => {
  assert.deepEqual(offers("Wound heal", SOURCE), [["Wound healing", "", "sure"], ["Wound heal", "", "new"]]);
  assert.deepEqual(offers("noradr", SOURCE), [["Norepinephrine", "also Noradrenaline", "sure"], ["noradr", "", "new"]]);
  assert.deepEqual([offers("Norepinephrine", SOURCE), offers("", SOURCE), offers("zzz", SOURCE)], [[["Norepinephrine", "", "sure"]], [], [["zzz", "", "new"]]]);
});

test("listed words are all offered, one that merely holds what is typed is not taken for it", () => {
  assert.deepEqual(offers("", POLARITY).map(([text]) => text), ["increases", "decreases", "no clear effect"]);
  assert.deepEqual(offers("dec", POLARITY), [["decreases", "less", "sure"], ["dec", "", "new"]]);
  assert.deepEqual(offers("eases", POLARITY).map(([text, , kind]) => text + kind), ["increases", "decreases", "easesnew"]);
  assert.deepEqual(offers("up", POLARITY), [["up", "", "new"]]);
});

test("in free text what others say is offered and never taken unasked", () => {
  const used = usedWords(["calms", "lifts", "lifts", "", "may calm"]);
  assert.deepEqual([used, offers("calm", EFFECT, used)], [["lifts", "calms", "may calm"], [["calms", "", ""], ["may calm", "", ""]]]);
});

test("the very word in other letters is exact, what is merely like a name is neither exact nor sure", () => {
  const flags = (typed, column) => cellOptions(typed, column, SEARCH, []).filter(({ isNew }) => !isNew).map(({ text, isExact, isSure }) => [text, Boolean(isExact), Boolean(isSure)]);
  assert.deepEqual(flags("noradrenaline", SOURCE), [["Norepinephrine", true, true]]);
  assert.deepEqual(flags("Wound heal", SOURCE), [["Wound healing", false, true]]);
  assert.deepEqual(flags("Norepinefrine", SOURCE), [["Norepinephrine", false, false]]);
  assert.deepEqual(flags("Decreases", POLARITY), [["decreases", true, true]]);
});

test("a word that no list has is marked with what may be meant, and others are not", () => {
  const found = [["Norepinefrine", SOURCE], ["noradr", SOURCE], ["zzz", SOURCE], ["Noradrenaline", SOURCE], ["", SOURCE], ["incraeses", POLARITY], ["dec", POLARITY], ["increases", POLARITY], ["increases; decreases", POLARITY], ["calms", EFFECT]];
  const proposals = ["Norepinephrine", "Norepinephrine", "", null, null, "increases", "decreases", null, null, null];
  assert.deepEqual(found.map(([typed, column]) => unlistedWord(typed, column, SEARCH)), proposals);
});
