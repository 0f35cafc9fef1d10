// A line between two boxes begins and ends at their edges, also where it stands beside another one.

import assert from "node:assert/strict";
import test from "node:test";

import { leaving } from "../../../../../web/front/practice/building/box_edge.js";

const BOX = { x: 100, y: 50, across: 40, down: 10 };

test("a line leaves a box at its edge, on the side of the other one", () => {
  const places = [[300, 50], [-100, 50], [100, 250], [200, 75]].map(([x, y]) => leaving(BOX, { ...BOX, x, y }));
  assert.deepEqual(places, [[140, 50], [60, 50], [100, 60], [140, 60]]);
});

test("a line beside the middle ends at the edge, too", () => {
  assert.deepEqual(leaving(BOX, { ...BOX, x: 300 }, [0, 8]), [140, 58]);
  assert.deepEqual(leaving(BOX, { ...BOX, y: 250 }, [8, 0]), [108, 60]);
  assert.deepEqual(leaving(BOX, BOX, [0, 0]), [100, 50]);
});
