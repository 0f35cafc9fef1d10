// A walk lights up where it is, says so, and goes back along its trail.

import assert from "node:assert/strict";
import test from "node:test";

import { createWalker } from "../../../../../web/front/map/walking/walker.js";

const RELATIONS = [{ id: "r1", source: "GABA", effect: "calms", target: "Inflammation", line: 2 }];

/** Return a walker on a stage with what that pointed at and what was spoken. */
function walking(relations = RELATIONS) {
  const [pointed, spoken] = [[], []];
  const stage = {
    picture: { relations, focus: "GABA" },
    visible: { relations: new Set(relations.map(({ id }) => id)) },
    byId: new Map(),
    selected: "",
    point: (what) => pointed.push(what),
    reveal: () => {},
  };
  return { stage, pointed, spoken, walker: createWalker(stage, (text) => spoken.push(text)) };
}

test("the first move arrives at the focus, the next ones go along, and back again", () => {
  const { walker, pointed, spoken } = walking();
  for (let move = 0; move < 3; move += 1) walker.go("ArrowRight");
  walker.goBack();
  assert.deepEqual(pointed, [{ box: "GABA" }, { relations: ["r1"] }, { box: "Inflammation" }, { relations: ["r1"] }]);
  assert.equal(spoken.at(-1), "GABA, calms, Inflammation, relation 1 of 1");
  assert.deepEqual(walker.place, { concept: "GABA", relation: "r1", way: "out" });
});

test("a walk whose place is hidden begins anew, without the trail", () => {
  const { walker, stage, pointed } = walking();
  walker.go("ArrowRight");
  walker.go("ArrowRight");
  stage.visible.relations = new Set();
  stage.picture = { ...stage.picture, relations: [] };
  walker.go("ArrowRight");
  walker.goBack();
  assert.deepEqual([walker.place, pointed.length], [null, 2]);
});

test("without a relation there is nowhere to go", () => {
  const { walker, spoken } = walking([]);
  walker.go("ArrowRight");
  assert.deepEqual([walker.place, spoken], [null, ["No relation is shown"]]);
});
