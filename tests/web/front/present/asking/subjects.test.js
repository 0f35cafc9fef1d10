// What is pointed out offers what can be asked about it.

import assert from "node:assert/strict";
import test from "node:test";

import { subjectsOf } from "../../../../../web/front/present/asking/subjects.js";

const relation = { id: "r1", source: "GABA", target: "Stress" };
const picture = { focus: "GABA", relations: [relation], nodes: [{ id: "GABA", kind: "concept" }, { id: "Stress", kind: "concept" }, { id: "r1", kind: "phrase" }] };
const sign = { about: "r1", words: "Predict the sign: GABA → Stress" };
const targets = (name) => ({ about: name, words: `Choose the targets: on which concepts does ${name} act?` });

test("a relation offers its sign and the targets of its source, a concept its targets, and nothing twice", () => {
  assert.deepEqual(subjectsOf({ picture, selected: "r1" }, ["", ""]), [sign, targets("GABA")]);
  assert.deepEqual(subjectsOf({ picture }, ["r1", "Stress"]), [sign, targets("Stress"), targets("GABA")]);
  assert.deepEqual(subjectsOf({ picture: { ...picture, focus: null }, selected: "gone" }, []), []);
});
