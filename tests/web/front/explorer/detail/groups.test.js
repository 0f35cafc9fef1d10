// The relations of a concept are told by direction and sign.

import assert from "node:assert/strict";
import test from "node:test";

import { groupsOf } from "../../../../../web/front/explorer/detail/groups.js";
import { RELATIONS } from "../sample.js";

test("what a concept does comes before what is done to it, each by sign", () => {
  const groups = groupsOf(RELATIONS, "Stress", ["increases", "decreases", "modulates"]);
  assert.deepEqual(
    groups.map(({ heading, items }) => [heading, items.map(({ id }) => id)]),
    [
      ["From Stress: increases (1)", ["r3"]], ["To Stress: increases (1)", ["r2"]],
      ["To Stress: decreases (1)", ["r1"]], ["To Stress: modulates (1)", ["r5"]],
    ],
  );
});

test("relations that are drawn at a folded concept are its own", () => {
  const relations = [{ source: "GABA", target: "Stress", polarity: "decreases" }, { source: "Mood", target: "GABA", polarity: "increases" }];
  const at = new Map([["Stress", "Strain"], ["Mood", "Strain"]]);
  const groups = groupsOf(relations, "Strain", ["increases", "decreases"], at);
  assert.deepEqual(groups.map(({ heading }) => heading), ["From Strain: increases (1)", "To Strain: decreases (1)"]);
});
