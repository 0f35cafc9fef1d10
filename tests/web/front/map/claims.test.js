// The same claim of several relations is one; its strongest study speaks for it.

import assert from "node:assert/strict";
import test from "node:test";

import { claimsOf } from "../../../../web/front/map/claims.js";

const item = (id, changes = {}) => ({ id, source: "A", effect: "calms", target: "B", sign: 1, ...changes });

test("relations that agree in source, effect, target and sign are one claim, the strongest study first", () => {
  const [cells, people, animals] = [item("r1", { grade: "cells" }), item("r2", { grade: "people" }), item("r3", { grade: "animals" })];
  assert.deepEqual(claimsOf([cells, people, animals]), [{ item: people, studies: [people, animals, cells] }]);
});

test("whatever differs makes a claim of its own, in the order that there is", () => {
  const items = [item("r1"), item("r2", { sign: 0 }), item("r3", { effect: "Calms" }), item("r4", { target: "C" }), item("r5", { source: "C" })];
  assert.deepEqual(claimsOf(items), items.map((one) => ({ item: one, studies: [one] })));
});

test("an item may name its studies itself", () => {
  const studies = [item("r2"), item("r1")];
  const own = item("r2", { studies });
  assert.deepEqual(claimsOf([own, item("r1")]), [{ item: own, studies }, { item: item("r1"), studies: [item("r1")] }]);
});

test("no relations make no claim", () => {
  assert.deepEqual(claimsOf([]), []);
});
