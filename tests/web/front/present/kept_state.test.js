// A reload keeps the way one came, a covered screen and a legend that is shown.

import assert from "node:assert/strict";
import test from "node:test";

import { keptState } from "../../../../web/front/present/kept_state.js";

test("what stood in the history stands again", () => {
  const state = { trail: ["story=calm&step=1"], blank: "black", legend: "on" };
  assert.deepEqual(keptState(state), state);
});

test("what is in no history of ours is nothing", () => {
  const nothing = { trail: [], blank: "", legend: "" };
  assert.deepEqual([null, {}, { blank: "red", legend: 1, trail: [2] }].map(keptState), [nothing, nothing, nothing]);
});
