// What hides a concept is, in the browser as in the app, the least that has to go to show one of its relations.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { hiders, whyNotHere } from "../../../../../web/front/explorer/parts/hidden.js";

// What tests/graph/views/test_hidden.py holds the app to.
const { rows, cases } = JSON.parse(readFileSync(new URL("../../../../cases/hidden.json", import.meta.url), "utf8"));

const RELATIONS = rows.map(([source, target, level, polarity, evidence], place) => ({
  id: `r${place}`, source, target, words: { level: [level], polarity: [polarity], evidence: [evidence || "not stated"] },
}));

test("the reasons are those of the app", () => {
  const found = cases.map(({ scope: { levels = [], only, folded = {}, ...scope }, filters, concept, room }) => {
    const around = { level: levels, focus: "", depth: 1, direction: "both", grown: [], only: only?.map((place) => `r${place}`), at: new Map(Object.entries(folded)), ...scope };
    const drawn = new Set(RELATIONS.slice(0, room).map(({ id }) => id));
    return hiders(RELATIONS, around, { polarity: [], evidence: [], ...filters }, ["polarity", "evidence"], drawn, concept);
  });
  assert.deepEqual(found, cases.map(({ reasons }) => reasons));
});

test("a search says why the concept was not there, but for the filters, which the map itself names", () => {
  assert.equal(
    whyNotHere("Mood", ["focus", "level"]),
    "Mood was not on the map: it was out of reach of the focus and it has no relation of the chosen level, so all levels are shown now.",
  );
  assert.equal(whyNotHere("Mood", ["room"]), "Mood was not on the map: there was no room for everything.");
  assert.deepEqual([whyNotHere("Mood", ["polarity"]), whyNotHere("Mood", [])], ["", ""]);
});
