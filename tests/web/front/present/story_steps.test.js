// A story is stepped through from its first to its last step, and says so at both ends.

import assert from "node:assert/strict";
import test from "node:test";

import { addressOf, aheadOf, ownAddress, placeOf, shareOf, stepAt, stepFrom } from "../../../../web/front/present/story_steps.js";

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

const WAYS = [{ address: addressOf("a & b", 2), words: "The gut" }, { address: addressOf("a & b", 4), words: "The spleen" }];
const branching = (number, more) => ({ story: { name: "a & b", title: "A & B", number, of: 5, came: 2, left: [1, 3], before: addressOf("a & b", 1), ...more } });

test("where a step offers ways, a clicker takes the first, and none is left where it offers none", () => {
  assert.deepEqual(stepFrom(branching(3, { ways: WAYS }), "next"), { address: WAYS[0].address });
  assert.deepEqual(stepFrom(branching(3, { ways: [] }), "next"), { said: "This way ends here." });
  assert.deepEqual(stepFrom(branching(3), "next"), { address: addressOf("a & b", 4) });
  assert.deepEqual(aheadOf(branching(3, { ways: WAYS })), [2, 4, 5].map((step) => addressOf("a & b", step)));
});

test("back leads the way one came, else the shortest", () => {
  assert.deepEqual(stepFrom(branching(4), "previous", ["elsewhere"]), { address: "elsewhere" });
  assert.deepEqual(stepFrom(branching(4), "previous"), { address: addressOf("a & b", 1) });
  assert.deepEqual(stepFrom(branching(1, { before: undefined }), "previous"), { said: "This is the first step." });
});

test("how far a story that branches is, is said of the ways and not of the file", () => {
  const words = (left) => placeOf(branching(3, { left }));
  assert.deepEqual(
    [[1, 3], [2, 2], [0, 0], [1, null], [null, null]].map(words),
    ["1 to 3 to come", "2 to come", "this way ends here", "1 or more to come", "it goes in a circle"].map((end) => `A & B · step 3 · ${end}`),
  );
  assert.deepEqual([shareOf(at(2, 4).story), shareOf(branching(3).story), shareOf(branching(3, { left: [0, 0] }).story)], [0.5, 0.4, 1]);
});

test("a slide of a step knows its address", () => {
  assert.deepEqual([ownAddress(at(2)), ownAddress({ story: null }), ownAddress(null)], [addressOf("a & b", 2), "", ""]);
});
