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
    came: [["Chronic stress raises Cortisol", "r0", ""]],
    contradicts: [["GABA boosts Inflammation", "r2", "the file says the opposite"]],
    absent: [["Mood lowers Fever", "", ""]],
    unread: [{ sentence: "What else?", names: [] }],
    missing: [["r1"], ["r6", "r7"]],
  });
});

test("synonyms, Greek letters, plurals and slips of the pen name a concept", () => {
  assert.deepEqual(came("Stress hormones suppress T-cells. gamma-aminobutyric acid calms inflamation; IL-1 beta causes fever."), ["r1", "r2", "r3"]);
});

test("the source stands before the phrase, and behind a passive one", () => {
  assert.deepEqual(came("T cells are suppressed by cortisol."), ["r1"]);
  assert.deepEqual(match("T cells suppress cortisol.").contradicts, [["T cell suppress Cortisol", "r1", "the file says it the other way round"]]);
  assert.deepEqual(contradicts("Cortisol is suppressed by T cells."), ["r1"]);
});

test("lists and clauses are taken apart", () => {
  assert.deepEqual(came("Chronic stress raises cortisol, which suppresses T cells."), ["r0", "r1"]);
  assert.deepEqual(came("Chronic stress raises cortisol and GABA calms inflammation."), ["r0", "r2"]);
  assert.deepEqual(match("Serotonin and sleep influence mood and fever").came.map(([said]) => said), ["Serotonin influence Mood", "Sleep influence Mood"]);
  assert.deepEqual(match("Cortisol suppresses T cells and raises fever.").absent, [["Cortisol raises Fever", "", ""]]);
});

test("a word of the file's phrases is no concept between its neighbours", () => {
  const library = libraryFrom([["GABA", "calms", "Fever", "decreases"], ["Calm", "helps", "Sleep", "increases"], ["Sleep", "through GABA raises", "Calm", "increases"]]);
  const found = matchSentences("GABA calms fever. Sleep through GABA raises calm. Fever calms sleep.", library, ["r0", "r1", "r2"]);
  assert.deepEqual(found.came.map(short), [["GABA calms Fever", "r0", ""], ["Sleep through gaba raises Calm", "r2", ""]]);
  assert.deepEqual(found.absent.map(short), [["Fever calms Sleep", "", ""]]);
});

test("rows the other way round contradict only what they say too", () => {
  assert.deepEqual(match("Mood raises serotonin.").absent, [["Mood raises Serotonin", "", ""]]);
  assert.deepEqual(match("Mood raises sleep.").contradicts, [["Mood raises Sleep", "r6", "the file says it the other way round"]]);
});

test("a negation is told apart from a direction", () => {
  assert.deepEqual(contradicts("Cortisol does not suppress T cells. Exercise raises fever."), ["r1", "r5"]);
  assert.deepEqual(came("Exercise does not raise fever."), ["r5"]);
});

test("where the file says more or less, or both, a remark tells it", () => {
  const remarks = (text) => match(text).came.map(([, id, remark]) => [id, remark]);
  assert.deepEqual(remarks("Serotonin raises mood."), [["r4", "the file does not say in which direction"]]);
  assert.deepEqual(remarks("GABA influences inflammation."), [["r2", "the file says in which direction"]]);
  assert.deepEqual(remarks("GABA and something with inflammation."), [["r2", "what it does was not read"]]);
  assert.deepEqual(remarks("Sleep lowers mood."), [["r7", "studies disagree: the file also says otherwise"]]);
});

test("what the file says outside the view came, too", () => {
  const { came: found, missing } = match("GABA calms inflammation.", ["r0"]);
  assert.deepEqual([found, missing], [[["GABA calms Inflammation", "r2", "outside this view"]], [["r0"]]]);
});

test("an empty text leaves all to come", () => {
  assert.deepEqual(match(" \n ", ["r0"]), { came: [], contradicts: [], absent: [], unread: [], missing: [["r0"]] });
});
