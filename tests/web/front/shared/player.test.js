// A play goes on by itself until its end or the next press; where nothing is to move, each press is one step.

import assert from "node:assert/strict";
import test from "node:test";

import { createPlayer } from "../../../../web/front/shared/player.js";

/** A player of three steps, what it did, and a clock that is turned by hand. */
function played(t, moves = true) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const told = [];
  let step = 0;
  const player = createPlayer(() => told.push(++step) && step < 3, (isPlaying) => told.push(isPlaying), () => moves, 1000);
  return { player, told, wait: () => t.mock.timers.tick(1000) };
}

test("a play steps at once and then with each turn of the clock, to its end", (t) => {
  const { player, told, wait } = played(t);
  player.toggle();
  assert.equal(player.isPlaying, true);
  wait();
  wait();
  wait();
  assert.deepEqual([told, player.isPlaying], [[1, true, 2, 3, false], false]);
});

test("a second press pauses", (t) => {
  const { player, told, wait } = played(t);
  player.toggle();
  player.toggle();
  wait();
  assert.deepEqual(told, [1, true, false]);
});

test("who wants less motion steps by pressing", (t) => {
  const { player, told, wait } = played(t, false);
  player.toggle();
  wait();
  player.toggle();
  assert.deepEqual([told, player.isPlaying], [[1, 2], false]);
});
