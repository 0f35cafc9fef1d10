// A point hits the box that is drawn there, whatever its size; a finger also the nearest small one.

import assert from "node:assert/strict";
import test from "node:test";

import { boxAt, distanceTo } from "../../../../web/front/stage/hit_test.js";

const box = (id, x, y, width, height) => ({ id, x, y, width, height });
const WIDE = box("wide", 0, 0, 160, 20);
const SMALL = box("small", 0, 24, 30, 16);

test("a box is hit at its centre and at all four inner corners, and not outside", () => {
  const inner = [[0, 0], [-79, -9], [79, -9], [-79, 9], [79, 9]];
  const outer = [[-81, 0], [81, 0], [0, -11], [0, 11]];
  assert.deepEqual(inner.map(([x, y]) => boxAt([WIDE, SMALL], x, y)), Array(5).fill("wide"));
  assert.deepEqual(outer.map(([x, y]) => boxAt([WIDE, SMALL], x, y)), Array(4).fill(null));
});

test("of boxes on one another the topmost, which is drawn last, is hit", () => {
  const pair = [box("below", 0, 0, 50, 50), box("above", 20, 0, 50, 50)];
  assert.deepEqual([boxAt(pair, 10, 0), boxAt(pair.toReversed(), 10, 0)], ["above", "below"]);
  assert.equal(boxAt(pair, -20, 0), "below");
});

test("a finger hits a small box within 44 pixels around its centre", () => {
  const places = [[21, 0], [-21, 21], [0, -22], [23, 0], [0, 23]];
  assert.deepEqual(places.map(([x, y]) => boxAt([box("a", 0, 0, 30, 16)], x, y, 44)), ["a", "a", "a", null, null]);
});

test("a finger between two boxes hits the nearer one, though the other is the smaller", () => {
  assert.deepEqual([11, 12, 13, 14, 15].map((y) => boxAt([WIDE, SMALL], 0, y, 44)), [
    "wide", "wide", "small", "small", "small",
  ]);
});

test("a finger on a drawn box hits it, whatever is small beside it", () => {
  assert.equal(boxAt([WIDE, SMALL], 0, 9, 44), "wide");
});

test("where a large box is nearer but not hit, the smaller one behind it is not hit either", () => {
  const large = box("large", 0, 0, 200, 100);
  assert.equal(boxAt([large, box("behind", 0, 70, 10, 10)], 0, 55, 44), null);
});

test("nothing is hit where nothing is drawn", () => {
  assert.deepEqual([boxAt([], 0, 0), boxAt([], 0, 0, 44)], [null, null]);
});

test("the distance to a box is that to its border", () => {
  assert.deepEqual([[0, 0], [80, 10], [83, 14], [0, -30]].map(([x, y]) => distanceTo(WIDE, x, y)), [0, 0, 5, 20]);
});
