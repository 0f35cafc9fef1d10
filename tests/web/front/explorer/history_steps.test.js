// What an act adds to the history goes where its picture does not come; where a reader travelled, the entry stays.

import assert from "node:assert/strict";
import test from "node:test";

import { historySteps } from "../../../../web/front/explorer/history_steps.js";

/** A history as a browser has it, on its first entry, and what is done with it. */
function opened() {
  const [entries, at, clock] = [["first"], { place: 0 }, { time: 0 }];
  const put = (text, instead) => {
    if (!instead) at.place += 1;
    entries.splice(at.place, instead ? 1 : entries.length, text);
  };
  const steps = historySteps({ put, back: (number) => (at.place -= number) }, () => clock.time);
  steps.arrived("first");
  const travel = (by) => {
    at.place += by;
    const isReturn = steps.isReturn(entries[at.place]);
    if (!isReturn) steps.arrived(entries[at.place]);
    return isReturn;
  };
  return { steps, travel, clock, seen: () => [entries.slice(0, at.place + 1), entries.slice(at.place + 1)] };
}

test("an act whose picture does not come leaves no step behind, nor do several that were waited for", () => {
  const { steps, travel, seen } = opened();
  steps.take("shown");
  steps.arrived();
  steps.take("one");
  steps.take("two");
  assert.equal(steps.withdraw(), true);
  assert.deepEqual(seen(), [["first", "shown"], ["one", "two"]]);
  assert.equal(travel(0), true);
  steps.take("three");
  steps.arrived();
  assert.deepEqual(seen(), [["first", "shown", "three"], []]);
});

test("the entry to which a reader travelled stays where its picture does not come", () => {
  const { steps, travel, seen } = opened();
  steps.take("shown");
  steps.arrived();
  travel(-1);
  assert.equal(steps.withdraw(), false);
  assert.deepEqual(seen(), [["first"], ["shown"]]);
  assert.equal(travel(1), false);
});

test("a step that was taken back is no travel of the reader, the next one is", () => {
  const { steps, travel } = opened();
  steps.take("one");
  steps.withdraw();
  assert.deepEqual([travel(0), travel(0)], [true, false]);
  steps.take("two");
  steps.withdraw();
  assert.equal(travel(1), false);
});

test("two presses within a moment are one step, and the first stays where the second fails", () => {
  const { steps, clock, seen } = opened();
  steps.take("selected");
  steps.arrived();
  clock.time = 200;
  steps.take("focus", true);
  assert.deepEqual(seen(), [["first", "focus"], []]);
  assert.equal(steps.withdraw(), true);
  assert.deepEqual(seen(), [["first", "selected"], []]);
  clock.time = 1000;
  steps.take("focus", true);
  assert.deepEqual(seen(), [["first", "selected", "focus"], []]);
});

test("what is moved on is one step, however long it takes", () => {
  const { steps, clock, seen } = opened();
  steps.take("1987");
  clock.time = 5000;
  steps.take("1994", false, true);
  assert.deepEqual(seen(), [["first", "1994"], []]);
});
