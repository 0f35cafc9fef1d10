// Beside the number of relations that are shown stands how many more level and filters hide.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices } from "../../../../../web/front/explorer/address.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { unseen, unseenWords } from "../../../../../web/front/explorer/parts/unseen.js";
import { DATA, RELATIONS } from "../sample.js";

const LIBRARY = libraryOf(DATA);

function hidden(changes, ...ids) {
  return unseen(LIBRARY, { choices: { ...firstChoices(LIBRARY), ...changes }, shown: RELATIONS.filter(({ id }) => ids.includes(id)) });
}

test("without a selection and a focus it is the whole file", () => {
  assert.deepEqual(hidden({}, "r1", "r5"), { number: 3, concept: "", levels: ["research"], isFiltered: false });
});

test("of a selected concept, else of the focus, it is its own relations", () => {
  assert.deepEqual(hidden({ select: "GABA", focus: "Mood" }, "r1"), { number: 1, concept: "GABA", levels: ["research"], isFiltered: false });
  assert.deepEqual(hidden({ select: "r1", focus: "Cortisol" }), { number: 2, concept: "Cortisol", levels: ["research"], isFiltered: false });
});

test("filters hide, too, and what is merely out of reach does not count", () => {
  const all = ["core", "research"];
  assert.deepEqual(hidden({ level: all, polarity: ["decreases"], focus: "GABA" }, "r1"), { number: 1, concept: "GABA", levels: [], isFiltered: true });
  assert.equal(hidden({ level: all, focus: "GABA" }, "r1"), null);
});

test("the words name the levels or the filters, where both hide neither", () => {
  const words = [[["research"], false], [[], true], [["core", "research"], true]].map(([levels, isFiltered]) => unseenWords({ number: 7, levels, isFiltered }));
  assert.deepEqual(words, ["7 more in research: show", "7 more behind filters: show", "7 more hidden: show"]);
});
