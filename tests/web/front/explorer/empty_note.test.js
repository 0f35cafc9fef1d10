// What is said on an empty map does not stand on the concept that is in focus.

import assert from "node:assert/strict";
import test from "node:test";

import { emptyReason, freeSide } from "../../../../web/front/explorer/empty_note.js";
import { FOLDED } from "./folded_data.js";

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

test("an empty map of folded concepts says so and unfolds, or folds where a concept only stands for others", () => {
  const told = (changes) => {
    const view = { choices: { focus: "", depth: 1 }, at: new Map(), inside: 0, hiding: [], filtered: false, leftOut: 0, elsewhere: 0, ...changes };
    return emptyReason(view, FOLDED, { unfoldAll: "unfolds", toggleFold: (name) => name }).map((part) => (typeof part === "function" ? part() : part));
  };
  assert.deepEqual(told({ inside: 2 }), ["All that is here is inside a folded concept.", "Unfold", "unfolds"]);
  const strain = { choices: { focus: "Strain", depth: 1 } };
  assert.deepEqual(told(strain), ["Strain has no relation of its own.", "Fold the 2 narrower concepts into it", "Strain"]);
});
