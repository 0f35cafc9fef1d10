// The trail keeps the last six things that were looked at, and what of the file was read.

import assert from "node:assert/strict";
import test from "node:test";

import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { nameOf, readIn, withEntry } from "../../../../../web/front/explorer/trail/trail.js";
import { DATA, RELATIONS } from "../sample.js";

const LIBRARY = libraryOf(DATA);
const AT = { focus: "", grown: [], select: "" };

function after(...names) {
  return names.reduce((trail, name) => withEntry(trail, name, AT), []).map(({ name }) => name);
}

test("the newest stands last, once, and the oldest of seven is forgotten", () => {
  assert.deepEqual(after("a", "b", "a", ""), ["b", "a"]);
  assert.deepEqual(after("a", "b", "c", "d", "e", "f", "g"), ["b", "c", "d", "e", "f", "g"]);
});

test("an entry knows how to show it again", () => {
  assert.deepEqual(withEntry([], "Mood", { focus: "GABA", grown: ["Stress"], select: "Mood", depth: 2 }), [
    { name: "Mood", focus: "GABA", grown: ["Stress"], select: "Mood" },
  ]);
});

test("a concept is called by its name, a relation by its ends, and without a selection the focus counts", () => {
  const names = ["Mood", "r1", "", "gone"].map((select) => nameOf(LIBRARY, { select, focus: "Stress" }));
  assert.deepEqual(names, ["Mood", "GABA → Stress", "Stress", "Stress"]);
});

test("a relation is looked at when its own panel is open, and not in the list of another", () => {
  const read = (select, opened = true) => readIn({ choices: { select, opened }, shown: RELATIONS.slice(0, 3) });
  assert.deepEqual([read("GABA"), read("r3"), read(""), read("GABA", false)], [[], ["r3"], [], []]);
});
