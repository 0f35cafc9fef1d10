// What a reader does with a question becomes choices.

import assert from "node:assert/strict";
import test from "node:test";

import { firstChoices } from "../../../../../web/front/explorer/address.js";
import { askingOn } from "../../../../../web/front/explorer/ask/asking.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { DATA } from "../sample.js";

const LIBRARY = libraryOf(DATA);

function asked(changes, act) {
  const state = { ...firstChoices(LIBRARY), ...changes };
  act(askingOn(LIBRARY, () => state, (found) => Object.assign(state, found)));
  return state;
}

function words({ ask, from, to }) {
  return [ask, from, to];
}

test("a question begins with the selected concept, else with the focus, and keeps the first concept of another question", () => {
  const begun = (changes) => words(asked(changes, (asking) => asking.begin("compare")));
  assert.deepEqual(begun({ select: "GABA", focus: "Mood" }), ["compare", "GABA", ""]);
  assert.deepEqual(begun({ select: "r1", focus: "Mood" }), ["compare", "Mood", ""]);
  assert.deepEqual(begun({ ask: "paths", from: "Stress", to: "Mood", select: "GABA" }), ["compare", "Stress", ""]);
  assert.deepEqual(begun({}), ["compare", "", ""]);
});

test("a question can be turned round, asked of everything, and left", () => {
  const paths = { ask: "paths", from: "GABA", to: "Mood", polarity: ["increases"], story: "from-gaba", step: 2 };
  const turned = asked(paths, (asking) => asking.turnRound());
  assert.deepEqual([...words(turned), turned.story, turned.step], ["paths", "Mood", "GABA", "", 0]);
  const all = asked(paths, (asking) => asking.askAll());
  assert.deepEqual([all.level, all.polarity, words(all)], [["core", "research"], [], ["paths", "GABA", "Mood"]]);
  assert.deepEqual(words(asked(paths, (asking) => asking.stop())), ["", "", ""]);
});
