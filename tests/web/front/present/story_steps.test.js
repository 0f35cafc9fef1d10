// A story is stepped through from its first to its last step, and says so at both ends.

import assert from "node:assert/strict";
import test from "node:test";

import { addressOf, aheadOf, placeOf, stepAt, stepFrom } from "../../../../web/front/present/story_steps.js";

const at = (number, of = 3) => ({ story: { name: "a & b", title: "A & B", number, of } });

test("a step has the address of its story and number", () => {
  assert.equal(addressOf("a & b", 2), "story=a+%26+b&step=2");
  assert.deepEqual(stepFrom(at(2), "next"), { address: addressOf("a & b", 3) });
  assert.deepEqual(stepFrom(at(2), "previous"), { address: addressOf("a & b", 1) });
  assert.deepEqual(stepFrom(at(2), "first"), { address: addressOf("a & b", 1) });
  assert.deepEqual(stepFrom(at(2), "last"), { address: addressOf("a & b", 3) });
});

test("the first and the last step say so", () => {
  assert.deepEqual(stepFrom(at(1), "previous"), { said: "This is the first step." });
  assert.deepEqual(stepFrom(at(3), "next"), { said: "This was the last step." });
  assert.deepEqual(
    [at(1), at(2), at(3)].map(placeOf),
    ["A & B · step 1 of 3 · first step", "A & B · step 2 of 3", "A & B · step 3 of 3 · last step"],
  );
});

test("a number leads to its step, and one that the story does not have says how many there are", () => {
  assert.deepEqual(stepAt(at(1), 3), { address: addressOf("a & b", 3) });
  assert.deepEqual([0, 4].map((number) => stepAt(at(1), number)), [
    { said: "There is no step 0: this story has 3." }, { said: "There is no step 4: this story has 3." },
  ]);
  assert.deepEqual(stepAt({ story: null }, 1), { said: "This is one picture: choose a story first (c)." });
});

test("one picture has no steps", () => {
  assert.deepEqual(Object.keys(stepFrom({ story: null }, "next")), ["said"]);
  assert.equal(placeOf({ story: null }), "");
  assert.deepEqual(aheadOf({ story: null }), []);
});

test("the steps to come are asked for first, then the one before", () => {
  assert.deepEqual(aheadOf(at(2, 4)), [3, 4, 1].map((step) => addressOf("a & b", step)));
  assert.deepEqual(aheadOf(at(1, 1)), []);
});
