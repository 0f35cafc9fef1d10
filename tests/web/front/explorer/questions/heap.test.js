// A heap gives back what waits in it in the order of its comparison.

import assert from "node:assert/strict";
import test from "node:test";

import { heapOf } from "../../../../../web/front/explorer/questions/heap.js";

test("what was pushed in any order is popped in order", () => {
  const numbers = Array.from({ length: 200 }, (_, place) => (place * 73) % 101);
  const heap = heapOf((one, other) => one - other);
  numbers.forEach(heap.push);
  assert.equal(heap.size(), 200);
  assert.deepEqual(numbers.map(heap.pop), [...numbers].sort((one, other) => one - other));
  assert.deepEqual([heap.pop(), heap.size()], [undefined, 0]);
});
