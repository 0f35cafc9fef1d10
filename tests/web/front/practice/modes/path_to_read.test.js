// The relations of a view become a path to read, the same for the same seed.

import assert from "node:assert/strict";
import test from "node:test";

import { pathToRead } from "../../../../../web/front/practice/modes/path_to_read.js";
import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { libraryOf } from "../../../../../web/front/explorer/library.js";
import { libraryFrom } from "./practice_data.js";
import { DATA } from "../../explorer/sample.js";

const LIBRARY = libraryOf(DATA);

function concepts(ids, seed) {
  return pathToRead(ids.map((id) => LIBRARY.relation(id)), LIBRARY, randomOf(seed))?.concepts ?? null;
}

test("a path of three arrows comes before one of two, and one that comes to something before one that does not", () => {
  const found = new Set(["1", "2", "3", "4", "5", "6"].map((seed) => concepts(["r1", "r3", "r4", "r5"], seed).join(" ")));
  assert.deepEqual([...found].sort(), ["GABA Stress Cortisol Inflammation"]);
  assert.deepEqual(concepts(["r3", "r4"], "1"), ["Stress", "Cortisol", "Inflammation"]);
  assert.deepEqual(concepts(["r1", "r3", "r4", "r5"], "9"), concepts(["r1", "r3", "r4", "r5"], "9"));
});

test("where no relation follows another there is none", () => {
  assert.equal(concepts(["r1", "r5"], "1"), null);
  assert.equal(concepts([], "1"), null);
});

test("a path that comes to more or less goes before one whose arrows settle nothing", () => {
  const library = libraryFrom([["a", "modulates", "b", "modulates"], ["b", "raises", "c", "increases"], ["c", "raises", "d", "increases"]]);
  for (let seed = 1; seed < 20; seed += 1) assert.deepEqual(pathToRead(library.relations, library, randomOf(seed)).concepts, ["b", "c", "d"]);
});
