// A heap gives back what waits in it in the order of its comparison; texts are in the order of Python.

import assert from "node:assert/strict";
import test from "node:test";

import { heapOf } from "../../../../../web/front/explorer/questions/heap.js";
import { paths } from "../../../../../web/front/explorer/questions/paths.js";
import { signedEdges } from "../../../../../web/front/explorer/questions/signed_edges.js";
import { byCodePoint, byNumbers } from "../../../../../web/front/explorer/questions/text_order.js";
import { namesOf, relationsOf } from "./cases.js";

const WORDS = { strengths: { human: 1 }, associations: [], polarities: [] };

test("what was pushed in any order is popped in order", () => {
  const numbers = Array.from({ length: 200 }, (_, place) => (place * 73) % 101);
  const heap = heapOf((one, other) => one - other);
  numbers.forEach(heap.push);
  assert.equal(heap.size(), 200);
  assert.deepEqual(numbers.map(heap.pop), [...numbers].sort((one, other) => one - other));
  assert.deepEqual([heap.pop(), heap.size()], [undefined, 0]);
});

test("texts are compared by code points, lists by their first difference and then by length", () => {
  assert.deepEqual(["\u{1d434}", "\uff21", "ab", "a", "Z"].sort(byCodePoint), ["Z", "a", "ab", "\uff21", "\u{1d434}"]);
  assert.deepEqual([[2], [1, 5], [1], [1, 2, 9]].sort(byNumbers), [[1], [1, 2, 9], [1, 5], [2]]);
});

test("a search that gives up says so, and has the beginning right", () => {
  const middle = Array.from({ length: 40 }, (_, place) => `m${place}`);
  const rows = middle.flatMap((name, place) => [["a", "x", name, "increases", place % 2 ? "human" : ""], [name, "x", "b", "increases", "human"]]);
  const graph = signedEdges(relationsOf(rows), namesOf(rows), WORDS);
  const whole = paths(graph, "a", "b", 2, WORDS);
  const part = paths(graph, "a", "b", 2, WORDS, { work: 30 });
  assert.deepEqual([whole.found.length, whole.cut], [40, false]);
  assert.ok(part.cut && part.found.length > 0 && part.found.length < 40);
  assert.deepEqual(part.found, whole.found.slice(0, part.found.length));
});
