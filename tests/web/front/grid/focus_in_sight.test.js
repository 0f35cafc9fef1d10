// A table that becomes lower scrolls no further than its focused row needs.

import assert from "node:assert/strict";
import test from "node:test";

import { scrollFor } from "../../../../web/front/grid/focus_in_sight.js";

const row = (number) => ({ top: number * 30, height: 30 });

test("a focused row near the lower edge stays in sight with the two below it", () => {
  assert.equal(scrollFor(row(9), { top: 0, height: 300 }, 200), 160);
});

test("a focused row that is in sight anyway, or was not before, moves nothing", () => {
  assert.deepEqual([scrollFor(row(2), { top: 0, height: 300 }, 200), scrollFor(row(20), { top: 0, height: 300 }, 200)], [0, 0]);
});

test("a row is not scrolled past the upper edge for the sake of those below it", () => {
  assert.equal(scrollFor(row(9), { top: 0, height: 300 }, 40), 270);
});
