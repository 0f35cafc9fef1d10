// What hides a concept is the least that has to go to show one of its relations.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { hiders, whyNotHere } from "../../../../../web/front/explorer/parts/hidden.js";
import { within } from "../../../../../web/front/explorer/parts/scope.js";
import { randomOf } from "../../../../../web/front/shared/seeded_random.js";

const { rows, cases } = JSON.parse(readFileSync(new URL("../../../../cases/hidden.json", import.meta.url), "utf8"));

const RELATIONS = rows.map(([source, target, level, polarity, evidence], place) => ({
  id: `r${place}`, source, target, words: { level: [level], polarity: [polarity], evidence: [evidence || "not stated"] },
}));

const AROUND = { level: [], focus: "", depth: 1, direction: "both", grown: [], only: undefined, at: new Map() };
const LEVELS = ["core", "research"];

test("the reasons are those of the cases", () => {
  const found = cases.map(({ scope: { levels = [], only, folded = {}, ...scope }, filters, concept, room }) => {
    const around = { ...AROUND, level: levels, only: only?.map((place) => `r${place}`), at: new Map(Object.entries(folded)), ...scope };
    const drawn = new Set(RELATIONS.slice(0, room).map(({ id }) => id));
    return hiders(RELATIONS, around, { polarity: [], evidence: [], ...filters }, ["polarity", "evidence"], drawn, concept);
  });
  assert.deepEqual(found, cases.map(({ reasons }) => reasons));
});

/** Return up to eight relations between four concepts, what is laid out of them, what filters them, and a concept. */
function anyMap(random) {
  const one = (...words) => words[Math.floor(random() * words.length)];
  const relations = Array.from({ length: Math.floor(random() * 9) }, (_, place) => ({
    id: `r${place}`, source: one(..."abcd"), target: one(..."abcd"),
    words: { level: [one(...LEVELS)], polarity: [one("increases", "decreases")], evidence: [one("human", "not stated")] },
  }));
  const scope = { ...AROUND, level: one([], ["core"]), focus: one("", "a", "b"), direction: one("both", "out") };
  const filters = { polarity: one([], ["increases"]), evidence: one([], ["human"]) };
  return { relations, scope, filters, concept: one(..."abcd") };
}

/** Return whether a relation of the concept is on the map without some of what may hide it, the focus then meaning nothing. */
function isShown({ relations, scope, filters, concept }, lifted) {
  const levels = lifted.includes("level") || !scope.level.length ? LEVELS : scope.level;
  const passing = ({ words }) => Object.entries(filters).every(([facet, chosen]) => lifted.includes(facet) || !chosen.length || chosen.includes(words[facet][0]));
  const reach = new Set(within(relations, scope));
  const isInReach = (relation) => lifted.includes("focus") || !scope.focus || reach.has(relation) || (scope.level.length > 0 && !scope.level.includes(relation.words.level[0]));
  const own = relations.filter(({ source, target }) => source === concept || target === concept);
  return own.some((relation) => levels.includes(relation.words.level[0]) && passing(relation) && isInReach(relation));
}

/** Return each way to choose so many of some words. */
function choicesOf(words, count) {
  if (!count) return [[]];
  return words.flatMap((word, place) => choicesOf(words.slice(place + 1), count - 1).map((rest) => [word, ...rest]));
}

test("lifting the reasons shows the concept, and lifting fewer does not", () => {
  const random = randomOf("hidden");
  for (let round = 0; round < 2000; round += 1) {
    const map = anyMap(random);
    const drawn = new Set(within(map.relations, map.scope).map(({ id }) => id));
    const reasons = hiders(map.relations, map.scope, map.filters, ["polarity", "evidence"], drawn, map.concept);
    const isInFile = map.relations.some(({ source, target }) => [source, target].includes(map.concept));
    assert.equal(isShown(map, reasons), isInFile, JSON.stringify(map));
    const fewer = reasons.length ? choicesOf(["focus", "level", "polarity", "evidence"], reasons.length - 1) : [];
    assert.deepEqual(fewer.filter((lifted) => isShown(map, lifted)), [], JSON.stringify(map));
  }
});

test("a search says why the concept was not there, but for the filters, which the map itself names", () => {
  assert.equal(
    whyNotHere("Mood", ["focus", "level"]),
    "Mood was not on the map: it was out of reach of the focus and it has no relation of the chosen level, so all levels are shown now.",
  );
  assert.equal(whyNotHere("Mood", ["room"]), "Mood was not on the map: there was no room for everything.");
  assert.deepEqual([whyNotHere("Mood", ["polarity"]), whyNotHere("Mood", [])], ["", ""]);
});
