// What somebody writes from memory is matched to the rows of a file: names, order, the passive, signs.

import assert from "node:assert/strict";
import test from "node:test";

import { matchSentences } from "../../../../../web/front/practice/modes/match_sentences.js";
import { libraryFrom } from "./practice_data.js";

const ROWS = [
  ["Chronic stress", "may raise", "Cortisol", "increases", "human"],
  ["Cortisol", "suppresses", "T cell", "decreases", "animal"],
  ["GABA", "calms", "Inflammation", "decreases", "animal"],
  ["IL-1β", "causes", "Fever", "increases", "human"],
  ["Serotonin", "influences", "Mood", "modulates", "human"],
  ["Exercise", "did not change", "Fever", "no clear effect", "human"],
  ["Sleep", "raises", "Mood", "increases", "human"],
  ["Sleep", "lowers", "Mood", "decreases", "human"],
];
const LIBRARY = libraryFrom(ROWS, { Cortisol: ["stress hormone"], GABA: ["γ-aminobutyric acid"] });
const ALL = ROWS.map((_, place) => `r${place}`);
const short = ({ said, relation, remark }) => [said, relation?.id ?? "", remark];
const match = (text, ids = ALL) => {
  const { came, contradicts, absent, unread, missing } = matchSentences(text, LIBRARY, ids);
  return { came: came.map(short), contradicts: contradicts.map(short), absent: absent.map(short), unread, missing: missing.map((rows) => rows.map(({ id }) => id)) };
};
const came = (text) => match(text).came.map(([, id]) => id);
const contradicts = (text) => match(text).contradicts.map(([, id]) => id);

test("a text is compared with all of a view: nothing that was typed is lost", () => {
  assert.deepEqual(match("Chronic stress raises cortisol.\nGABA boosts inflammation\nMood lowers fever. What else?", ["r0", "r1", "r2", "r6", "r7"]), {
    came: [["Chronic stress raises cortisol", "r0", ""]],
    contradicts: [["GABA boosts inflammation", "r2", "the file says the opposite"]],
    absent: [["Mood lowers fever", "", "read as Mood → Fever"]],
    unread: [{ sentence: "What else?", names: [] }],
    missing: [["r1"], ["r6", "r7"]],
  });
});

test("synonyms, Greek letters, plurals and slips of the pen name a concept", () => {
  assert.deepEqual(came("Stress hormones suppress T-cells. gamma-aminobutyric acid calms inflamation; IL-1 beta causes fever."), ["r1", "r2", "r3"]);
});

test("the source stands before the phrase, and behind a passive one", () => {
  assert.deepEqual(came("T cells are suppressed by cortisol."), ["r1"]);
  assert.deepEqual(match("T cells suppress cortisol.").contradicts, [["T cells suppress cortisol", "r1", "the file says it the other way round"]]);
  assert.deepEqual(contradicts("Cortisol is suppressed by T cells."), ["r1"]);
});

test("lists and clauses are taken apart", () => {
  assert.deepEqual(came("Chronic stress raises cortisol, which suppresses T cells."), ["r0", "r1"]);
  assert.deepEqual(came("Chronic stress raises cortisol and GABA calms inflammation."), ["r0", "r2"]);
  assert.deepEqual(match("Serotonin and sleep influence mood and fever").came.map(([said, id]) => [said, id]), ["r4", "r6"].map((id) => ["Serotonin and sleep influence mood and fever", id]));
  assert.deepEqual(match("Cortisol suppresses T cells and raises fever.").absent, [["Cortisol suppresses T cells and raises fever", "", "read as Cortisol → Fever"]]);
});

test("a word of the file's phrases is no concept between its neighbours", () => {
  const library = libraryFrom([["GABA", "calms", "Fever", "decreases"], ["Calm", "helps", "Sleep", "increases"], ["Sleep", "through GABA raises", "Calm", "increases"]]);
  const found = matchSentences("GABA calms fever. Sleep through GABA raises calm. Fever calms sleep.", library, ["r0", "r1", "r2"]);
  assert.deepEqual(found.came.map(short), [["GABA calms fever", "r0", ""], ["Sleep through GABA raises calm", "r2", ""]]);
  assert.deepEqual(found.absent.map(short), [["Fever calms sleep", "", "read as Fever → Sleep"]]);
});

test("rows the other way round contradict only what they say too", () => {
  assert.deepEqual(match("Mood raises serotonin.").absent, [["Mood raises serotonin", "", "read as Mood → Serotonin"]]);
  assert.deepEqual(match("Mood raises sleep.").contradicts, [["Mood raises sleep", "r6", "the file says it the other way round"]]);
});

test("a negation is told apart from a direction", () => {
  assert.deepEqual(contradicts("Cortisol does not suppress T cells. Exercise raises fever."), ["r1", "r5"]);
  assert.deepEqual(came("Exercise does not raise fever."), ["r5"]);
});

test("where the file says more or less, or both, a remark tells it", () => {
  const remarks = (text) => match(text).came.map(([, id, remark]) => [id, remark]);
  assert.deepEqual(remarks("Serotonin raises mood."), [["r4", "came, but the map says only “influences”"]]);
  assert.deepEqual(remarks("GABA influences inflammation."), [["r2", "the file says in which direction"]]);
  assert.deepEqual(remarks("GABA and something with inflammation."), [["r2", "what it does was not read"]]);
  assert.deepEqual(remarks("Sleep lowers mood."), [["r7", "rows disagree: the file also says otherwise"]]);
});

test("what the file says outside the view came, too", () => {
  const { came: found, missing } = match("GABA calms inflammation.", ["r0"]);
  assert.deepEqual([found, missing], [[["GABA calms inflammation", "r2", "outside this view"]], [["r0"]]]);
});

test("an empty text leaves all to come", () => {
  assert.deepEqual(match(" \n ", ["r0"]), { came: [], contradicts: [], absent: [], unread: [], missing: [["r0"]] });
});

test("a word with a direction says more than a phrase without one, however like it is", () => {
  const library = libraryFrom([["GABA", "regulates", "Mood", "modulates"], ["Sleep", "raises", "Mood", "increases"]]);
  assert.deepEqual(matchSentences("GABA upregulates mood.", library, ["r0"]).came.map(short), [["GABA upregulates mood", "r0", "came, but the map says only “regulates”"]]);
  assert.deepEqual(matchSentences("GABA regulates mood.", library, ["r0"]).came.map(short), [["GABA regulates mood", "r0", ""]]);
});

test("what is quoted is what was typed, letter for letter", () => {
  assert.deepEqual(match("Yes: Stress hormones SUPPRESS   T-cells!").came.map(([said]) => said), ["Stress hormones SUPPRESS T-cells"]);
});

test("in a file without polarities the verb decides, and where it says nothing no direction is known", () => {
  const library = libraryFrom([["Stress", "raises", "Cortisol", "not stated"], ["GABA", "meets", "Mood", "not stated"]]);
  const found = matchSentences("Stress lowers cortisol. GABA raises mood.", library, ["r0", "r1"]);
  assert.deepEqual(found.contradicts.map(short), [["Stress lowers cortisol", "r0", "the file says the opposite"]]);
  assert.deepEqual(found.came.map(short), [["GABA raises mood", "r1", "came, but the map says only “meets”"]]);
});
