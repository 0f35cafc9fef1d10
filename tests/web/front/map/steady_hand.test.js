// Two quick presses at one place mean one thing, whatever the map does in between.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { steadyHand } from "../../../../web/front/map/steady_hand.js";

const ELEMENT = { getBoundingClientRect: () => ({ left: 100, top: 50 }), contains: (target) => target === "map" };
let time, heard;

beforeEach(() => {
  [time, heard] = [0, {}];
  globalThis.addEventListener = (name, hear) => (heard[name] = hear);
});

afterEach(() => delete globalThis.addEventListener);

function pressing(...found) {
  const hand = steadyHand(ELEMENT, () => found.shift());
  return { ...hand, press: (x, y, timeStamp = 0) => hand.hit({ pointer: { DOM: { x, y } }, event: { srcEvent: { timeStamp } } }) };
}

test("the second of two quick presses hits what the first one hit, and is one of a double click", () => {
  const { press } = pressing("GABA", "Mood", "Sleep");
  assert.deepEqual(press(10, 10), { found: "GABA", isSecond: false });
  assert.deepEqual(press(13, 12, 400), { found: "GABA", isSecond: true });
  assert.deepEqual(press(13, 12, 450), { found: "GABA", isSecond: false });
  assert.deepEqual(press(40, 10, 480), { found: "Mood", isSecond: false });
  assert.deepEqual(press(40, 10, 981), { found: "Sleep", isSecond: false });
});

/** Return what a map under this hand hears of clicks beside it, and how to click. */
function clicking(hearBeside) {
  const told = [];
  hearBeside((found) => told.push(found));
  const click = (target, clientX, clientY, detail = 1, timeStamp = time) =>
    heard.click({ target, clientX, clientY, detail, timeStamp, preventDefault: () => told.push("kept"), stopImmediatePropagation: () => {} });
  return { told, click };
}

test("a second press that lands on what has come beside the map counts for the map alone", () => {
  const { press, hearBeside } = pressing("GABA");
  const { told, click } = clicking(hearBeside);
  click("panel", 110, 60);
  heard.pointerdown();
  press(10, 10);
  heard.pointerdown();
  time = 200;
  click("map", 110, 60);
  click("panel", 300, 60);
  assert.deepEqual(told, []);
  click("panel", 112, 61);
  assert.deepEqual(told, ["kept", "GABA"]);
  time = 500;
  click("panel", 112, 61);
  assert.equal(told.length, 2);
});

test("the click of a tap that lands on what has come under the finger does nothing there, however late it is", () => {
  const { press, hearBeside } = pressing("GABA");
  const { told, click } = clicking(hearBeside);
  heard.pointerdown();
  press(10, 10);
  time = 700;
  click("panel", 111, 60);
  assert.deepEqual(told, ["kept"]);
  click("panel", 111, 60, 0);
  click("panel", 300, 60);
  heard.pointerdown();
  click("panel", 111, 60);
  assert.deepEqual(told, ["kept"]);
});
