// A question goes from ready to open to shown; its answer is told only then.

import assert from "node:assert/strict";
import test from "node:test";

import { againBallot, ballotKey, maskOf, maskedAddress, MOST_ROUNDS, openBallot, plainQuestion, readyBallot, toldBallot } from "../../../../../web/front/present/asking/ballot.js";

const question = { form: "sign", stem: "What does A do to B?", choices: ["raises", "lowers"], about: "r1", right: [1], masked: "sign:r1" };
const ready = readyBallot("q1", "calm 1", "sign:r1");
const open = openBallot(ready, question);
const told = { id: "q1", form: "sign", stem: "What does A do to B?", choices: ["raises", "lowers"], about: "r1", round: 1 };

test("the right answer is told with the result and not before", () => {
  assert.equal(toldBallot(null), null);
  assert.equal(toldBallot(ready), null);
  assert.deepEqual(toldBallot(open), { ...told, phase: "open", right: [] });
  for (const phase of ["shown", "played"]) assert.deepEqual(toldBallot({ ...open, phase }), { ...told, phase: "shown", right: [1] });
  assert.equal(toldBallot({ ...open, phase: "over" }), null);
});

test("another round is open again, and the answer hidden", () => {
  const second = againBallot({ ...open, phase: "played" });
  assert.deepEqual(toldBallot(second), { ...told, round: 2, phase: "open", right: [] });
  assert.equal(againBallot({ ...open, round: MOST_ROUNDS }).round, MOST_ROUNDS);
});

test("while the answer is asked for, the address says what is kept back and selects nothing", () => {
  const address = "story=calm&step=1&select=r1";
  assert.equal(maskedAddress(address, maskOf(ready)), "story=calm&step=1&masked=sign%3Ar1");
  assert.deepEqual(["ready", "open", "shown", "played", "over"].map((phase) => maskOf({ ...open, phase })), ["sign:r1", "sign:r1", "", "", ""]);
  for (const ballot of [null, { ...open, phase: "shown" }]) assert.equal(maskedAddress(address, maskOf(ballot)), address);
});

test("a step has one ballot, and so has a picture whatever is selected in it and whatever year is played", () => {
  assert.equal(ballotKey({ story: { name: "calm", title: "Calm", number: 2, of: 3 } }, "x"), "calm 2");
  assert.equal(ballotKey({}, "focus=GABA&select=r1&until=1990"), ballotKey({}, "focus=GABA"));
});

test("a typed question has two to six different answers, or yes and no", () => {
  const typed = (...texts) => plainQuestion(...texts);
  assert.deepEqual(typed(" Ready? ", "").question, { form: "plain", stem: "Ready?", choices: ["yes", "no"], about: "", right: [], masked: "words" });
  assert.deepEqual(typed("Who?", "a\n b \n\na").question?.choices, ["a", "b"]);
  assert.equal(typed("", "a\nb").said, "Type a question first.");
  for (const lines of ["a", "a\na", "1\n2\n3\n4\n5\n6\n7"]) assert.match(typed("Who?", lines).said ?? "", /2 to 6/);
});
