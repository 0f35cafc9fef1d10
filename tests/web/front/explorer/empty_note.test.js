// What is said on an empty map does not stand on the concept that is in focus.

import assert from "node:assert/strict";
import test from "node:test";

import { freeSide } from "../../../../web/front/explorer/empty_note.js";

function side(focus, y, scrolled = false) {
  return freeSide({ picture: { width: 100, height: 50, scrolled, nodes: [{ id: "Mood", x: 50, y }] }, choices: { focus } });
}

test("the note stands on the other side of the focus, above or below it, because a name may be as wide as the map", () => {
  assert.deepEqual([side("Mood", 10), side("Mood", 40), side("Mood", 25)], ["below", "above", "above"]);
});

test("under a picture that is scrolled, which begins with its focus, the note stands below", () => {
  assert.equal(side("Mood", 40, true), "below");
});

test("without a focus on the map it stands in the middle", () => {
  assert.deepEqual([side("", 10), side("Stress", 10)], ["", ""]);
});
