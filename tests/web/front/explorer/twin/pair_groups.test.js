// What is contested stands by pair.

import assert from "node:assert/strict";
import test from "node:test";

import { pairGroups } from "../../../../../web/front/explorer/twin/pair_groups.js";

test("the relations of a pair stand together, in the order of the file", () => {
  const relation = (line, source, target) => ({ line, source, target });
  const groups = pairGroups([relation(5, "GABA", "Mood"), relation(2, "GABA", "Mood"), relation(3, "Mood", "GABA")]);
  assert.deepEqual(groups.map(({ heading, items }) => [heading, items.map(({ line }) => line)]), [["GABA → Mood", [2, 5]], ["Mood → GABA", [3]]]);
});
