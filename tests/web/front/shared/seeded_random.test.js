// The same seed gives the same numbers everywhere, and they are spread evenly.

import assert from "node:assert/strict";
import test from "node:test";

import { randomOf, shuffled } from "../../../../web/front/shared/seeded_random.js";

const DRAWS = 60_000;
const first = (random, count) => Array.from({ length: count }, random);

test("the numbers of a seed stay what they are, so that a link of today shows the same session in years", () => {
  const numbers = first(randomOf("seed"), 4).map((number) => number * 2 ** 32);
  assert.deepEqual(numbers, [1538449219, 3799177489, 1289826694, 3130963848]);
});

test("a seed is a text or a number, and seeds that are alike have other numbers", () => {
  assert.deepEqual(first(randomOf(7), 5), first(randomOf("7"), 5));
  assert.equal(new Set(["", "0", "1", "2", "a", "b", "A"].map((seed) => randomOf(seed)())).size, 7);
});

test("the numbers are spread evenly from 0 up to and without 1", () => {
  const random = randomOf("even");
  const counts = new Array(10).fill(0);
  for (let draw = 0; draw < DRAWS; draw += 1) counts[Math.floor(random() * 10)] += 1;
  counts.forEach((count) => assert.ok(Math.abs(count - DRAWS / 10) < 300, String(counts)));
});

test("every order of a list is as likely, and the list stays as it was", () => {
  const random = randomOf("orders");
  const list = Object.freeze(["a", "b", "c", "d"]);
  const counts = new Map();
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const order = shuffled(list, random).join("");
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  assert.equal(counts.size, 24);
  for (const count of counts.values()) assert.ok(Math.abs(count - DRAWS / 24) < 250, String([...counts]));
});
