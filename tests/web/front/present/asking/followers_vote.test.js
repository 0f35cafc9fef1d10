// A follower votes while that is asked, sees the result after it, and votes again on a line that was broken.

import assert from "node:assert/strict";
import test from "node:test";

import { createFollowersVote } from "../../../../../web/front/present/asking/followers_vote.js";

globalThis.document = /** @type {any} */ ({ baseURI: "http://map/" });
const ballot = { id: "q1", form: "plain", stem: "Ready?", choices: ["yes", "no"], about: "", round: 1, phase: "open", right: [], votes: 0, of: 2 };

test("buttons are there while it is open, and the vote is sent once more after a break", async () => {
  const [shown, sent] = [[], []];
  globalThis.fetch = async (_, { body }) => {
    sent.push(JSON.parse(body).choice);
    return /** @type {any} */ ({ status: 204 });
  };
  const panel = { show: (told, count, use) => shown.push({ phase: told.phase, of: count.of, ...use }), hide: () => shown.push("hidden") };
  const votes = createFollowersVote("abc", /** @type {any} */ (panel));
  votes.hear(null);
  votes.hear(ballot);
  shown[1].choose(1);
  await new Promise((resolve) => setTimeout(resolve));
  votes.hear({ ...ballot, votes: 1 });
  votes.called();
  votes.hear({ ...ballot, votes: 1 });
  await new Promise((resolve) => setTimeout(resolve));
  votes.hear({ ...ballot, phase: "shown" });
  votes.end();
  assert.deepEqual(sent, [1, 1]);
  assert.deepEqual(shown.map((one) => (one === "hidden" ? one : [one.phase, one.chosen, Boolean(one.choose)])), [
    "hidden", ["open", undefined, true], ["open", 1, true], ["open", 1, true], ["open", 1, true], ["shown", 1, false], "hidden",
  ]);
});
