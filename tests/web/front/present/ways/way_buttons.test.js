// A number chooses one of the ways that a step offers, where it offers several.

import assert from "node:assert/strict";
import test from "node:test";

import { chosenWay } from "../../../../../web/front/present/ways/way_buttons.js";

const ways = [{ address: "a", words: "The gut" }, { address: "b", words: "The spleen" }];

test("a key with the number of a way chooses it, and no other key", () => {
  assert.deepEqual(["1", "2", "3", "next"].map((key) => chosenWay({ story: { ways } }, key)), ["a", "b", undefined, undefined]);
});

test("while a step asks, its ways have no words and no key", () => {
  assert.equal(chosenWay({ story: { ways: ways.map(({ address }) => ({ address, words: "" })) } }, "1"), undefined);
});

test("where there is one way or none, numbers are those of steps", () => {
  assert.deepEqual([{ story: { ways: ways.slice(0, 1) } }, { story: {} }, { story: null }, null].map((slide) => chosenWay(slide, "1")), [undefined, undefined, undefined, undefined]);
});
