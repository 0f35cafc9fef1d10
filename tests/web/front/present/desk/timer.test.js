// A clock runs between start and pause, and only then.

import assert from "node:assert/strict";
import test from "node:test";

import { elapsed, paused, started, STOPPED, told } from "../../../../../web/front/present/desk/timer.js";

test("a clock counts the time between start and pause", () => {
  const running = started(STOPPED, 1000);
  assert.equal(elapsed(running, 4000), 3000);
  const standing = paused(running, 5000);
  assert.equal(elapsed(standing, 9000), 4000);
  assert.equal(elapsed(started(standing, 10000), 11000), 5000);
});

test("a second start changes nothing, nor does a second pause", () => {
  const running = started(STOPPED, 1000);
  assert.deepEqual(started(running, 3000), running);
  const standing = paused(running, 5000);
  assert.deepEqual(paused(standing, 9000), standing);
});

test("time is told in minutes and seconds, with hours where there are any", () => {
  assert.deepEqual([0, 59_999, 60_000, 3_600_000, 36_061_000].map(told), ["00:00", "00:59", "01:00", "1:00:00", "10:01:01"]);
});
