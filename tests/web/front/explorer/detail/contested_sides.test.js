// The rows of a contested pair take sides.

import assert from "node:assert/strict";
import test from "node:test";

import { samePair, sameTwo, contestedSides } from "../../../../../web/front/explorer/detail/contested_sides.js";

const row = (id, polarity, grade = "", source = "A", target = "B") => ({ id, polarity, grade, source, target });
const sides = (rows) => contestedSides(rows).map(({ heading, relations }) => [heading, relations.map(({ id }) => id)]);

test("rows stand for an increase, for a decrease, or found no effect, the strongest first", () => {
  const rows = [
    row("r1", "decreases", "cells"), row("r2", "no clear effect"), row("r3", "increases", "overview"), row("r4", "produces", "people"),
    row("r5", "decreases", "animals"), row("r6", "modulates"),
  ];
  assert.deepEqual(sides(rows), [
    ["For an increase", ["r4", "r3"]], ["For a decrease", ["r5", "r1"]], ["No effect found", ["r2"]], ["Direction not said", ["r6"]],
  ]);
});

test("a side that nobody takes is not there", () => {
  assert.deepEqual(sides([row("r1", "decreases"), row("r2", "no clear effect")]), [["For a decrease", ["r1"]], ["No effect found", ["r2"]]]);
  assert.deepEqual(sides([]), []);
});

test("a pair has one direction", () => {
  const rows = [row("r1", "increases"), row("r2", "decreases", "", "B", "A"), row("r3", "decreases"), row("r4", "increases", "", "A", "C")];
  assert.deepEqual(samePair(rows[0], rows).map(({ id }) => id), ["r1", "r3"]);
});

test("two concepts have two directions, and what acts on itself is said of one alone", () => {
  const rows = [row("r1", ""), row("r2", "", "", "B", "A"), row("r3", "", "", "A", "A"), row("r4", "", "", "A", "C"), row("r5", "", "", "A", "A")];
  assert.deepEqual(sameTwo(rows[0], rows).map(({ id }) => id), ["r1", "r2"]);
  assert.deepEqual(sameTwo(rows[2], rows).map(({ id }) => id), ["r3", "r5"]);
});
