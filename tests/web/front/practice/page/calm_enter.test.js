// A held Enter and a second quick one do nothing; the next one after a while does.

import assert from "node:assert/strict";
import test from "node:test";

import { calmEnter } from "../../../../../web/front/practice/page/calm_enter.js";

/** Press keys { key, timeStamp, repeat } one after the other on a page, and return which went through. */
function pressed(keys) {
  const page = new EventTarget();
  const close = calmEnter(page);
  const taken = keys.map((key) => isTaken(page, key));
  close();
  return [...taken, isTaken(page, { key: "Enter", repeat: true })];
}

function isTaken(page, { key = "Enter", timeStamp = 0, ...more }) {
  const event = Object.assign(new Event("keydown", { cancelable: true }), { key, repeat: false, ...more });
  Object.defineProperty(event, "timeStamp", { value: timeStamp });
  return page.dispatchEvent(event);
}

test("one Enter of several at once goes through, until a while has gone", () => {
  const times = [1000, 1100, 1299, 1301].map((timeStamp) => ({ timeStamp }));
  assert.deepEqual(pressed(times), [true, false, false, true, true]);
});

test("a held Enter stays one, and other keys are let be", () => {
  const held = [{ timeStamp: 1 }, { timeStamp: 900, repeat: true }, { timeStamp: 901, key: "1" }, { timeStamp: 902, ctrlKey: true }];
  assert.deepEqual(pressed(held), [true, false, true, true, true]);
});

test("an Enter after another key is one of its own, however quick the hand is", () => {
  const keys = ["Enter", "Enter", "Tab", "Enter", "Enter"].map((key, place) => ({ key, timeStamp: 1000 + place }));
  assert.deepEqual(pressed(keys), [true, false, true, true, false, true]);
});

test("an Enter after something was pasted or pointed at is one of its own", () => {
  for (const name of ["input", "pointerdown"]) {
    const page = new EventTarget();
    const close = calmEnter(page);
    const first = isTaken(page, { timeStamp: 1000 });
    page.dispatchEvent(new Event(name));
    assert.deepEqual([first, isTaken(page, { timeStamp: 1001 }), isTaken(page, { timeStamp: 1002 })], [true, true, false]);
    close();
  }
});
