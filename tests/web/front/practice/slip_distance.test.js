// Slips are counted as the definition counts them.

import assert from "node:assert/strict";
import test from "node:test";

import { slipDistance } from "../../../../web/front/practice/slip_distance.js";
import { randomOf } from "../../../../web/front/shared/seeded_random.js";
import { oneOf } from "./random_progress.js";

/** Return the distance by its definition: the best of all ways to end an alignment. */
function defined(one, other) {
  if (!one || !other) return one.length + other.length;
  const ends = [defined(one.slice(0, -1), other) + 1, defined(one, other.slice(0, -1)) + 1, defined(one.slice(0, -1), other.slice(0, -1)) + Number(one.at(-1) !== other.at(-1))];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1)) ends.push(defined(one.slice(0, -2), other.slice(0, -2)) + 1);
  return Math.min(...ends);
}

test("a letter put in, left out, changed or swapped is one slip", () => {
  const slips = (one, other) => slipDistance(one, other, 9);
  assert.deepEqual([slips("serotonin", "serotonin"), slips("seratonin", "serotonin"), slips("serotonine", "serotonin"), slips("serotnin", "serotonin"), slips("sertoonin", "serotonin")], [0, 1, 1, 1, 1]);
  assert.deepEqual([slips("", ""), slips("", "abc"), slips("ca", "abc"), slips("😀a", "a")], [0, 3, 3, 1]);
});

test("random texts are as far from each other as the definition says, and no further than asked", () => {
  const random = randomOf("slips");
  for (let round = 0; round < 400; round += 1) {
    const [one, other] = [1, 2].map(() => Array.from({ length: Math.floor(random() * 6) }, () => oneOf(["a", "b", "c"], random)).join(""));
    const distance = defined(one, other);
    assert.deepEqual([0, 1, 2, 6].map((most) => slipDistance(one, other, most)), [0, 1, 2, 6].map((most) => Math.min(distance, most + 1)), `${one} ${other}`);
  }
});
