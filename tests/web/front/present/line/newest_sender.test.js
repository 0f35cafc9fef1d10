// Who follows gets the newest state, never a queue of old ones.

import assert from "node:assert/strict";
import test from "node:test";

import { createSender } from "../../../../../web/front/present/line/newest_sender.js";

const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Return a sender with the states that were sent, and `answer(isTaken)` for the one on its way. */
function sending() {
  const sent = [];
  let answer;
  const sender = createSender((state) => {
    sent.push(state);
    return new Promise((resolve) => (answer = resolve));
  });
  return {
    sender,
    sent,
    answer: async (isTaken) => {
      answer(isTaken);
      await settled();
    },
  };
}

test("of the states that come while one is on its way the last is sent", async () => {
  const { sender, sent, answer } = sending();
  for (const state of ["a", "b", "c"]) sender.show(state);
  await answer(true);
  await answer(true);
  assert.deepEqual(sent, ["a", "c"]);
});

test("a state that was not taken is sent again after a pause, or the newer one instead", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { sender, sent, answer } = sending();
  sender.show("a");
  await answer(false);
  context.mock.timers.tick(1000);
  await settled();
  sender.show("b");
  await answer(false);
  context.mock.timers.tick(1000);
  await settled();
  await answer(true);
  assert.deepEqual(sent, ["a", "a", "b"]);
});

test("the last state can be sent again, and nothing after the end", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { sender, sent, answer } = sending();
  sender.again();
  sender.show("a");
  await answer(true);
  sender.again();
  await answer(false);
  sender.stop();
  context.mock.timers.tick(1000);
  await settled();
  assert.deepEqual(sent, ["a", "a"]);
});
