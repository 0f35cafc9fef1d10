// Level, focus, depth, direction and growth choose the relations that are laid out.

import assert from "node:assert/strict";
import test from "node:test";

import { within } from "../../../../../web/front/explorer/parts/scope.js";
import { RELATIONS } from "../sample.js";

const ALL = { level: [], focus: "", depth: 1, direction: "both", grown: [], only: null };

function found(changes) {
  return within(RELATIONS, { ...ALL, ...changes }).map(({ id }) => id).join(" ");
}

test("no level means all", () => {
  assert.deepEqual([found({}), found({ level: ["core"] })], ["r1 r2 r3 r4 r5", "r1 r5"]);
});

test("depth counts the steps from the focus", () => {
  assert.deepEqual([0, 1, 2, 3].map((depth) => found({ focus: "GABA", depth })), ["", "r1 r2", "r1 r2 r3 r5", "r1 r2 r3 r4 r5"]);
});

test("a direction goes along the relations or against them", () => {
  assert.deepEqual([found({ focus: "Stress", direction: "out" }), found({ focus: "Stress", direction: "in" })], ["r3", "r1 r2 r5"]);
});

test("the map grows by concepts that it reaches, one after the other", () => {
  assert.equal(found({ focus: "GABA", grown: ["Cortisol", "Stress"] }), "r1 r2 r3 r4 r5");
  assert.equal(found({ focus: "GABA", grown: ["Inflammation"] }), "r1 r2");
});

test("named relations alone decide", () => {
  assert.equal(found({ focus: "GABA", only: ["r4"] }), "r4");
});
