// What is folded into a concept is counted in its panel.

import assert from "node:assert/strict";
import test from "node:test";

import { rolledUp } from "../../../../../web/front/explorer/detail/folded_parts.js";
import { atDrawnEnds, foldedAround, UNFOLDED } from "../../../../../web/front/explorer/parts/folding.js";
import { FOLDED } from "../folded_data.js";

const told = (name, at, ids) => {
  const shown = FOLDED.relations.filter(({ id }) => ids.includes(id));
  const { own, hidden, words } = rolledUp(name, { placed: shown.map((one) => atDrawnEnds(one, at)), at, inside: at.size ? 1 : 0 }, FOLDED);
  return [own.map(({ id }) => id).join(), hidden, words];
};

test("a folded concept has the relations of those below it, as their rows say them", () => {
  const at = foldedAround(FOLDED.wider, ["Strain"]);
  const words = "3 relations of 3 concepts: itself and 2 narrower. Relations inside folded concepts are not drawn: 1.";
  assert.deepEqual(told("Strain", at, ["r1", "r2", "r3", "r4"]), ["r1,r2,r3", 0, words]);
  assert.deepEqual(told("Strain", at, ["r1"]).slice(0, 2), ["r1", 2]);
  assert.deepEqual(told("GABA", at, ["r1", "r2"]), ["r1,r2", 0, ""]);
});

test("where nothing is folded a concept has its own relations", () => {
  assert.deepEqual(told("Strain", UNFOLDED, ["r1", "r2"]), ["", 0, ""]);
  assert.deepEqual(told("Stress", UNFOLDED, ["r1", "r2"])[0], "r1,r2");
});
