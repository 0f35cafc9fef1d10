// Two versions of the data become a line on what changed.

import assert from "node:assert/strict";
import test from "node:test";

import { fileChange } from "../../../../web/front/explorer/file_change.js";
import { libraryOf } from "../../../../web/front/explorer/library.js";
import { DATA, RELATIONS } from "./sample.js";

const with_ = (relations) => libraryOf({ ...DATA, relations: relations.map((one) => ({ print: "abcde", ...one })) });
const changed = (relations) => fileChange(with_(RELATIONS), with_(relations));
const [FIRST, ...OTHERS] = RELATIONS;

test("relations that come, go, or say something else are counted", () => {
  assert.equal(changed(RELATIONS), "File saved: +0 -0 ~0 relations");
  assert.equal(changed(OTHERS), "File saved: +0 -1 ~0 relations");
  assert.equal(changed([...RELATIONS, { ...FIRST, id: "r9", source: "Oxytocin", target: "Mood" }]), "File saved: +1 -0 ~0 relations");
  assert.equal(changed([{ ...FIRST, print: "abcXY" }, ...OTHERS]), "File saved: +0 -0 ~1 relations");
});

test("a relation that keeps two of its parts under another id has changed", () => {
  assert.equal(changed([{ ...FIRST, id: "r9", effect: "soothes" }, ...OTHERS]), "File saved: +0 -0 ~1 relations");
  assert.equal(changed([{ ...FIRST, id: "r9", target: "Fear" }, ...OTHERS]), "File saved: +0 -0 ~1 relations");
  assert.equal(changed([{ ...FIRST, id: "r9", effect: "soothes", target: "Fear" }, ...OTHERS]), "File saved: +1 -1 ~0 relations");
});
