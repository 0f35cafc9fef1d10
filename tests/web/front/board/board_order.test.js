import assert from "node:assert/strict";
import { test } from "node:test";

import { nextOrder, ordered } from "../../../../web/front/board/board_order.js";

const ROWS = [["Stress", 2, ""], ["GABA", 10, "2004"], ["Mood", 2, "1999"]];
const names = (order) => ordered(ROWS, order).map(([name]) => name);

test("without an order the rows stay as they are", () => {
  assert.deepEqual(names(null), ["Stress", "GABA", "Mood"]);
});

test("numbers stand by size, texts by their letters, and equal rows as they were", () => {
  assert.deepEqual(names({ column: 1, isDown: true }), ["GABA", "Stress", "Mood"]);
  assert.deepEqual(names({ column: 1, isDown: false }), ["Stress", "Mood", "GABA"]);
  assert.deepEqual(names({ column: 0, isDown: false }), ["GABA", "Mood", "Stress"]);
});

test("what is blank comes last either way", () => {
  assert.deepEqual(names({ column: 2, isDown: true }), ["GABA", "Mood", "Stress"]);
  assert.deepEqual(names({ column: 2, isDown: false }), ["Mood", "GABA", "Stress"]);
});

test("a head that is clicked again turns the order round, and then gives it back", () => {
  const first = nextOrder(null, 1, true);
  const second = nextOrder(first, 1, true);
  assert.deepEqual([first, second, nextOrder(second, 1, true)], [{ column: 1, isDown: true }, { column: 1, isDown: false }, null]);
  assert.deepEqual(nextOrder(second, 0, false), { column: 0, isDown: false });
});
