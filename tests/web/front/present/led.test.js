// What is pointed at glows until nothing is heard of it, and gives way to what is lit by key.

import assert from "node:assert/strict";
import test from "node:test";

import { createLed } from "../../../../web/front/present/led.js";

/** Return a led that does not glide, and what it led its stage to. */
function led() {
  const seen = [];
  return { seen, ...createLed({ lead: (id, glow) => seen.push([id, glow]) }, () => false) };
}

test("what is pointed at fades by itself, and what is lit by key does not", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { seen, light, point } = led();
  light("a");
  point("b");
  context.mock.timers.tick(3999);
  assert.deepEqual(seen, [["a", 1], ["b", 1]]);
  context.mock.timers.tick(1);
  assert.deepEqual(seen.at(-1), ["a", 1]);
  context.mock.timers.tick(60000);
  assert.equal(seen.length, 3);
});

test("a pointer that leaves ends the glow, and one that moves on renews it", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { seen, point, clear } = led();
  point("a");
  context.mock.timers.tick(3000);
  point("b");
  context.mock.timers.tick(3000);
  assert.deepEqual(seen, [["a", 1], ["b", 1]]);
  point("");
  assert.deepEqual(seen.at(-1), ["", 1]);
  clear();
  assert.deepEqual(seen.at(-1), ["", 1]);
});

test("what is lit while something is pointed at is seen at once, and a light that goes out leaves the pointer", () => {
  const { seen, light, point } = led();
  point("a");
  light("");
  assert.deepEqual(seen, [["a", 1]]);
  light("b");
  assert.deepEqual(seen.at(-1), ["b", 1]);
  point("");
  assert.equal(seen.length, 2);
});
