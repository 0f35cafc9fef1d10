// A browser votes under one name, and until its vote has arrived.

import assert from "node:assert/strict";
import test from "node:test";

import { createVoter } from "../../../../../web/front/present/asking/voter.js";

globalThis.document = /** @type {any} */ ({ baseURI: "http://map/follow/x" });
const ballot = { id: "q1", round: 1, phase: "open" };

function storage() {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => void kept.set(key, text) };
}

/** Return a post that answers with these statuses in turn, 0 for not at all, and what was sent. */
function answering(...statuses) {
  const sent = [];
  const post = async (address, { body }) => {
    sent.push({ path: new URL(address).pathname, ...JSON.parse(body) });
    const status = statuses.shift() ?? 204;
    if (!status) throw new TypeError("no line");
    return { status };
  };
  return { sent, post };
}

const settled = async () => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

test("a vote is sent again until it arrives, a newer one in its place", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { sent, post } = answering(0, 429, 204);
  const voter = createVoter("abc", storage(), post);
  voter.vote(ballot, 0);
  await settled();
  voter.vote(ballot, 1);
  for (let second = 0; second < 3; second += 1) {
    t.mock.timers.tick(1000);
    await settled();
  }
  assert.deepEqual(sent.map(({ choice }) => choice), [0, 1, 1]);
  assert.equal(new Set(sent.map(({ voter: name }) => name)).size, 1);
  assert.deepEqual([sent[0].path, sent[0].ballot, sent[0].round], ["/follow/neuromap/rooms/abc/votes", "q1", 1]);
});

test("a reload keeps name and vote, another presentation and another round have none", async () => {
  const own = storage();
  const [first, second] = [answering(), answering()];
  createVoter("abc", own, first.post).vote(ballot, 1);
  const after = createVoter("abc", own, second.post);
  assert.deepEqual([after.chosen(ballot), after.chosen({ ...ballot, round: 2 }), createVoter("other", own, second.post).chosen(ballot)], [1, undefined, undefined]);
  after.again(ballot);
  after.again({ ...ballot, phase: "shown" });
  await settled();
  assert.deepEqual(second.sent, first.sent);
});

test("a browser that keeps nothing votes all the same", async () => {
  const { sent, post } = answering();
  createVoter("abc", null, post).vote(ballot, 0);
  await settled();
  assert.equal(sent[0].voter.length, 32);
});
