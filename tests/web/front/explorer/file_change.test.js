// Two versions of the data become a line on what changed.

import assert from "node:assert/strict";
import test from "node:test";

import { fileChange, lossOf } from "../../../../web/front/explorer/file_change.js";
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

test("columns of which nothing is left are named", () => {
  const filled = (...columns) => libraryOf({ ...DATA, filled: columns });
  const said = (now) => fileChange(filled("source", "evidence", "citation"), now);
  assert.equal(said(filled("source", "citation")), "File saved: +0 -0 ~0 relations; nothing is left in the column evidence");
  assert.equal(said(filled("source")), "File saved: +0 -0 ~0 relations; nothing is left in the columns evidence, citation");
});

test("a file that cannot be drawn is not said to be saved: its errors are", () => {
  const broken = libraryOf({ ...DATA, problems: { open: true } });
  assert.equal(fileChange(with_(RELATIONS), broken), "");
});

test("a relation that keeps two of its parts under another id has changed", () => {
  assert.equal(changed([{ ...FIRST, id: "r9", effect: "soothes" }, ...OTHERS]), "File saved: +0 -0 ~1 relations");
  assert.equal(changed([{ ...FIRST, id: "r9", target: "Fear" }, ...OTHERS]), "File saved: +0 -0 ~1 relations");
  assert.equal(changed([{ ...FIRST, id: "r9", effect: "soothes", target: "Fear" }, ...OTHERS]), "File saved: +1 -1 ~0 relations");
});

/** A version of so many relations that have nothing in common, from a number on. */
const rows = (number, from = 0) =>
  with_([...Array(number).keys()].map((place) => ({ ...FIRST, id: `r${from + place}`, source: `S${from + place}`, effect: `e${from + place}`, target: `T${from + place}` })));

test("a third of the relations is much, and twenty are many; less is a typo", () => {
  assert.deepEqual(lossOf(rows(60), rows(40)), { gone: 20, of: 60 });
  assert.equal(lossOf(rows(61), rows(41)), null);
  assert.equal(lossOf(rows(57), rows(38)), null);
  assert.deepEqual(lossOf(rows(414), rows(213)), { gone: 201, of: 414 });
});

test("what comes instead brings nothing back, and what only changed is not gone", () => {
  assert.deepEqual(lossOf(rows(30), rows(30, 100)), { gone: 30, of: 30 });
  const reworded = with_(rows(30).relations.map((one) => ({ ...one, id: `x${one.id}`, effect: "soothes" })));
  assert.equal(lossOf(rows(30), reworded), null);
  assert.equal(lossOf(rows(30), rows(90)), null);
});
