// A glide is slow at both ends, ends where it should, and can be cut short.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { eased, glide, mayMove } from "../../../../web/front/shared/glide.js";

let frames = [];

beforeEach(() => {
  frames = [];
  globalThis.requestAnimationFrame = (step) => frames.push(step);
  globalThis.cancelAnimationFrame = (number) => (frames[number - 1] = () => {});
});

afterEach(() => {
  delete globalThis.requestAnimationFrame;
  delete globalThis.cancelAnimationFrame;
});

test("shares begin at 0, end at 1, pass the middle in the middle and never turn back", () => {
  const shares = Array.from({ length: 101 }, (_, percent) => eased(percent / 100));
  assert.deepEqual([shares[0], shares[50], shares[100]], [0, 0.5, 1]);
  assert.deepEqual(shares, [...shares].sort((first, second) => first - second));
});

test("it is slow at both ends and the same forwards and backwards", () => {
  assert.ok(eased(0.1) < 0.05 && eased(0.9) > 0.95);
  for (const share of [0, 0.1, 0.25, 0.4]) assert.ok(Math.abs(eased(share) + eased(1 - share) - 1) < 1e-12);
});

test("a glide places the start, the way and the end, and then is done", async () => {
  const placed = [];
  const { done } = glide((share) => placed.push(share), 100);
  const start = performance.now();
  frames[0](start - 1e6);
  frames[1](start + 1e6);
  await done;
  assert.equal(placed[0], 0);
  assert.equal(placed.at(-1), 1);
  assert.equal(frames.length, 2);
});

test("a glide that is stopped jumps to its end", async () => {
  const placed = [];
  const { done, stop } = glide((share) => placed.push(share), 100);
  stop();
  await done;
  assert.deepEqual(placed, [0, 1]);
});

test("nothing moves where the system asks for less motion", () => {
  const answers = [];
  for (const matches of [true, false]) {
    globalThis.matchMedia = (query) => ({ matches: query === "(prefers-reduced-motion: reduce)" && matches });
    answers.push(mayMove());
  }
  delete globalThis.matchMedia;
  assert.deepEqual(answers, [false, true]);
});
