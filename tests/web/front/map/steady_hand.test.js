// Two quick presses at one place mean one thing, whatever the map does in between.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { steadyHand } from "../../../../web/front/map/steady_hand.js";

const ELEMENT = { getBoundingClientRect: () => ({ left: 100, top: 50 }), contains: (target) => target === "map" };
let time, click;

beforeEach(() => {
  time = 0;
  globalThis.addEventListener = (_, hear) => (click = hear);
});

afterEach(() => delete globalThis.addEventListener);

function pressing(...found) {
  const hand = steadyHand(ELEMENT, () => found.shift());
  return { ...hand, press: (x, y) => hand.hit({ pointer: { DOM: { x, y } } }) };
}

test("the second of two quick presses hits what the first one hit", (context) => {
  context.mock.method(performance, "now", () => time);
  const { press } = pressing("GABA", "Mood", "Sleep");
  assert.equal(press(10, 10), "GABA");
  time = 300;
  assert.equal(press(13, 12), "GABA");
  assert.equal(press(40, 10), "Mood");
  time = 701;
  assert.equal(press(40, 10), "Sleep");
});

test("a second press that lands on what has come beside the map counts for the map alone", (context) => {
  context.mock.method(performance, "now", () => time);
  const { press, hearBeside } = pressing("GABA");
  const heard = [];
  hearBeside((found) => heard.push(found));
  const event = (target, clientX, clientY) => ({ target, clientX, clientY, preventDefault: () => heard.push("kept"), stopImmediatePropagation: () => {} });
  click(event("panel", 110, 60));
  press(10, 10);
  time = 200;
  click(event("map", 110, 60));
  click(event("panel", 300, 60));
  assert.deepEqual(heard, []);
  click(event("panel", 112, 61));
  assert.deepEqual(heard, ["kept", "GABA"]);
  time = 500;
  click(event("panel", 112, 61));
  assert.equal(heard.length, 2);
});
