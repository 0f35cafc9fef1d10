// A link that was built is judged over the whole file: right, wrong sign, wrong direction, or not there.

import assert from "node:assert/strict";
import test from "node:test";

import { checkLinks, isSameLink } from "../../../../../web/front/practice/building/check_links.js";
import { libraryFrom } from "../modes/practice_data.js";

const LIBRARY = libraryFrom([
  ["Stress", "may raise", "Cortisol", "increases"],
  ["Cortisol", "suppresses", "T cell", "decreases"],
  ["GABA", "calms", "Stress", "decreases"],
  ["GABA", "feeds", "T cell", "increases"],
  ["Stress", "is linked to more", "Pain", "increases"],
  ["Sleep", "raises", "Mood", "increases"],
  ["Sleep", "lowers", "Mood", "decreases"],
]);
const TASK = { propositions: ["r0", "r1", "r2"].map(LIBRARY.relation) };
const check = (...links) => {
  const { checked, missing } = checkLinks(TASK, links.map(([from, phrase, to]) => ({ from, phrase, to })), LIBRARY);
  return [checked.map(({ verdict, relation }) => [verdict, relation?.id ?? ""]), missing.map(({ id }) => id)];
};
const verdict = (...link) => check(link)[0][0];

test("right links stand for their propositions, the others are missing", () => {
  assert.deepEqual(check(["Stress", "may raise", "Cortisol"], ["Cortisol", "suppresses", "T cell"]), [[["right", "r0"], ["right", "r1"]], ["r2"]]);
});

test("another phrase with the same sign is right, one with another sign is not", () => {
  assert.deepEqual(verdict("Stress", "feeds", "Cortisol"), ["right", "r0"]);
  assert.deepEqual(verdict("Stress", "calms", "Cortisol"), ["wrong sign", "r0"]);
  assert.deepEqual(verdict("Stress", "strongly increases", "Cortisol"), ["right", "r0"]);
  assert.deepEqual(verdict("Stress", "meets", "Cortisol"), ["phrase not read", "r0"]);
});

test("a link whose polarity the file leaves blank has no wrong sign", () => {
  const half = libraryFrom([["Stress", "meets", "Cortisol", "not stated"], ["GABA", "calms", "Stress", "decreases"]]);
  const said = (phrase) => checkLinks({ propositions: [half.relation("r0")] }, [{ from: "Stress", phrase, to: "Cortisol" }], half).checked[0].verdict;
  assert.deepEqual(["meets", "calms", "raises"].map(said), ["right", "phrase not read", "phrase not read"]);
});

test("a link the other way round is in the wrong direction, but not where two things are only found together", () => {
  assert.deepEqual(verdict("Cortisol", "may raise", "Stress"), ["wrong direction", "r0"]);
  assert.deepEqual(verdict("Pain", "is linked to more", "Stress"), ["also in the file", "r4"]);
  assert.deepEqual(verdict("Pain", "may raise", "Stress"), ["wrong direction", "r4"]);
});

test("of two things that are found together the sign is at fault, not the direction", () => {
  const library = libraryFrom([["Stress", "is linked to more", "Pain", "increases"], ["Sleep", "is linked to less", "Mood", "decreases"]]);
  const [found] = checkLinks({ propositions: [] }, [{ from: "Pain", phrase: "is linked to less", to: "Stress" }], library).checked;
  assert.deepEqual([found.verdict, found.relation.id], ["wrong sign", "r0"]);
});

test("in a file without polarities the verb of a row decides, and a row without any sign is not judged", () => {
  const library = libraryFrom([["Stress", "raises", "Cortisol", "not stated"], ["GABA", "meets", "Mood", "not stated"]]);
  const verdicts = [["Stress", "increases", "Cortisol"], ["Stress", "lowers", "Cortisol"], ["GABA", "lowers", "Mood"], ["GABA", "meets", "Mood"]];
  const links = verdicts.map(([from, phrase, to]) => ({ from, phrase, to }));
  const found = checkLinks({ propositions: library.relations }, links, library).checked.map(({ verdict: said }) => said);
  assert.deepEqual(found, ["right", "wrong sign", "phrase not read", "right"]);
});

test("what is true in the file is true, though the task does not ask for it", () => {
  assert.deepEqual(check(["GABA", "feeds", "T cell"]), [[["also in the file", "r3"]], ["r0", "r1", "r2"]]);
  assert.deepEqual([verdict("Sleep", "raises", "Mood"), verdict("Sleep", "lowers", "Mood")], [["also in the file", "r5"], ["also in the file", "r6"]]);
});

test("what the file does not say is not in this map", () => {
  assert.deepEqual(verdict("Stress", "calms", "Mood"), ["not in this map", ""]);
});

test("links are the same if all three parts are", () => {
  const link = { from: "a", phrase: "x", to: "b" };
  assert.deepEqual([isSameLink(link, { ...link }), isSameLink(link, { ...link, phrase: "y" })], [true, false]);
});
