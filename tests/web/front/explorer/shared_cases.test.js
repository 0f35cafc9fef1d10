// An address, a scope and filters mean in the browser what tests/cases says, as they do in Python.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { firstChoices, readAddress } from "../../../../web/front/explorer/address.js";
import { questionOf } from "../../../../web/front/explorer/ask/answered.js";
import { passes, wordCounts } from "../../../../web/front/explorer/parts/filters.js";
import { levelCounts, within } from "../../../../web/front/explorer/parts/scope.js";

// What tests/web/map/test_shared_library.py holds Python to.
const cases = (name) => JSON.parse(readFileSync(new URL(`../../../cases/${name}.json`, import.meta.url), "utf8"));

const SHARED = cases("library");
const LIBRARY = {
  ...SHARED,
  concepts: SHARED.concepts.map((name) => ({ name })),
  facets: Object.entries(SHARED.facets).map(([name, words]) => ({ name, words: words.map((word) => ({ word })) })),
};
const COUNTED = Object.keys(SHARED.facets).filter((facet) => facet !== "level");
const FACETS = [...COUNTED, "until"];
const NO_FILTERS = Object.fromEntries(FACETS.map((facet) => [facet, []]));
const EVERYTHING = { level: [], focus: "", depth: 1, direction: "both", grown: [], only: null };
const AROUND = ["depth", "direction", "grown"];

function scopeOf({ only, folded = {}, ...scope }) {
  return { ...EVERYTHING, ...scope, at: new Map(Object.entries(folded)), only: only?.map((place) => LIBRARY.relations[place].id) ?? null };
}

function placesOf(relations) {
  return relations.map((relation) => LIBRARY.relations.indexOf(relation));
}

for (const { name, scope, shown, levels } of cases("scope")) {
  test(`scope: ${name}`, () => {
    assert.deepEqual(placesOf(within(LIBRARY.relations, scopeOf(scope))), shown);
    if (levels) assert.deepEqual(Object.fromEntries(levelCounts(LIBRARY.relations, SHARED.facets.level, scopeOf(scope))), levels);
  });
}

for (const { name, filters, shown } of cases("filters")) {
  test(`filters: ${name}`, () => {
    const chosen = { ...NO_FILTERS, ...filters };
    assert.deepEqual(placesOf(LIBRARY.relations.filter((relation) => passes(relation, chosen, FACETS))), shown);
  });
}

for (const { name, scope, filters, counts } of cases("counts")) {
  test(`counts: ${name}`, () => {
    const scoped = within(LIBRARY.relations, scopeOf(scope));
    const counted = (facet) => wordCounts(scoped, { ...NO_FILTERS, ...filters }, FACETS, facet, SHARED.facets[facet]);
    assert.deepEqual(Object.fromEntries(COUNTED.map((facet) => [facet, Object.fromEntries(counted(facet))])), counts);
  });
}

for (const { address, scope, filters, layout, question } of cases("address")) {
  test(`address: ${address || "nothing"}`, () => {
    const { choices } = readAddress(address, LIBRARY);
    const first = firstChoices(LIBRARY);
    // Without a focus nobody asks how far it reaches.
    const names = ["level", "focus", "layout", ...FACETS, ...(choices.focus ? AROUND : [])];
    const expected = { ...first, ...scope, ...filters, layout };
    assert.deepEqual(only(names, choices), only(names, expected));
    const asked = questionOf(choices);
    assert.deepEqual(asked && only(Object.keys(question ?? { kind: "" }), asked), question);
  });
}

function only(names, values) {
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}
