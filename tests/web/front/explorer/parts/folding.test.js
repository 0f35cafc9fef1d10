// What is folded is drawn in the browser where Python draws it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { allNarrower, allWider, foldedAround, widest } from "../../../../../web/front/explorer/parts/folding.js";

// What tests/graph/model/test_wider.py holds Python to.
const SHARED = JSON.parse(readFileSync(new URL("../../../../cases/folding.json", import.meta.url), "utf8"));
const WIDER = new Map(Object.entries(SHARED.wider));

for (const { name, folded, focus, at } of SHARED.cases) {
  test(`folding: ${name}`, () => {
    assert.deepEqual(Object.fromEntries(foldedAround(WIDER, folded, focus)), at);
  });
}

test("wider concepts are told from the nearest on, narrower ones all the way down", () => {
  assert.deepEqual(allWider(WIDER, "Treg"), ["T cell", "Immune cell"]);
  assert.deepEqual(allNarrower(WIDER, "Immune cell"), ["Th1 cell", "Treg", "T cell", "B cell"]);
  assert.deepEqual(widest(WIDER), ["Immune cell", "Catecholamine"]);
});
