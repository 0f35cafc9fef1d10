// The sentences of an answer have their evidence, and the relations that say the same.

import assert from "node:assert/strict";
import test from "node:test";

import { withStudies } from "../../../../../web/front/explorer/ask/answer_studies.js";

const RELATIONS = [
  { id: "r1", effect: "calms", polarity: "decreases", grade: "people", cited: "Li 2020" },
  { id: "r2", effect: "calms", polarity: "decreases", grade: "cells", species: "human" },
  { id: "r3", effect: "eases", polarity: "decreases" },
];
const LIBRARY = { relation: (id) => RELATIONS.find((relation) => relation.id === id) };

test("a sentence has the evidence of its row, and as studies the rows of the same words", () => {
  const answer = { headline: "h", groups: [{ heading: "g", items: [{ id: "r1", note: "2 more agree", relations: ["r1", "r2", "r3"] }] }] };
  const item = { id: "r1", note: "2 more agree", grade: "people", species: undefined, cited: "Li 2020", studies: RELATIONS.slice(0, 2) };
  assert.deepEqual(withStudies(answer, LIBRARY), { headline: "h", groups: [{ heading: "g", items: [item] }] });
});

test("a sentence of one row names no studies", () => {
  const [{ items }] = withStudies({ groups: [{ items: [{ id: "r3", relations: ["r3"] }] }] }, LIBRARY).groups;
  assert.deepEqual(items, [{ id: "r3", grade: undefined, species: undefined, cited: undefined }]);
});
