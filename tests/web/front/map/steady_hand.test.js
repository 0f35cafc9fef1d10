// Two quick presses at one place mean one thing, whatever the map does in between.

import assert from "node:assert/strict";
import test from "node:test";

import { steadied } from "../../../../web/front/map/steady_hand.js";

test("the second of two quick presses hits what the first one hit", () => {
  const found = [{ box: "GABA" }, { box: "Mood" }, { box: "Sleep" }, null];
  let time = 0;
  const hit = steadied(() => found.shift(), () => time);
  const press = (x, y) => hit({ pointer: { DOM: { x, y } } })?.box;
  assert.equal(press(10, 10), "GABA");
  time = 300;
  assert.equal(press(13, 12), "GABA");
  assert.equal(press(40, 10), "Mood");
  time = 701;
  assert.equal(press(40, 10), "Sleep");
  time = 1200;
  assert.equal(press(40, 10), undefined);
});
