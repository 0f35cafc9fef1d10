// The panel of the time goes on after a reload, and stands still once it is cleaned up.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { createTimer } from "../../../../../web/front/present/desk/talk_timer.js";
import { FakeElement } from "../../fake_element.js";

beforeEach(() => {
  const items = new Map();
  globalThis.document = { createElement: (tag) => new FakeElement(tag) };
  globalThis.sessionStorage = {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => items.set(key, value),
  };
});

afterEach(() => {
  delete globalThis.document;
  delete globalThis.sessionStorage;
});

/** Return the panel's time and its buttons. */
function panel() {
  const { section, close } = createTimer();
  const [time, , acts] = section.children;
  const [start, reset] = acts.children;
  return { time, start, reset, close };
}

test("the time runs from the start on, over a reload, until it is paused or reset", (context) => {
  context.mock.timers.enable({ apis: ["Date", "setInterval"] });
  const before = panel();
  assert.deepEqual([before.time.textContent, before.start.textContent], ["00:00", "Start"]);
  before.start.listeners.click();
  context.mock.timers.tick(3000);
  assert.deepEqual([before.time.textContent, before.start.textContent], ["00:03", "Pause"]);
  before.close();
  const after = panel();
  context.mock.timers.tick(2000);
  after.start.listeners.click();
  context.mock.timers.tick(2000);
  assert.deepEqual([after.time.textContent, after.start.textContent], ["00:05", "Start"]);
  after.reset.listeners.click();
  assert.equal(after.time.textContent, "00:00");
});

test("nothing is drawn after the clean-up", (context) => {
  context.mock.timers.enable({ apis: ["Date", "setInterval"] });
  const { time, start, close } = panel();
  start.listeners.click();
  close();
  context.mock.timers.tick(3000);
  assert.equal(time.textContent, "00:00");
});
