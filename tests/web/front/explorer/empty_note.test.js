// What is said on an empty map does not stand on the concept that is in focus.

import assert from "node:assert/strict";
import test from "node:test";

import { sidesOf } from "../../../../web/front/explorer/empty_note.js";

function sides(focus, x, y) {
  return sidesOf({ picture: { width: 100, height: 50, nodes: [{ id: "Mood", x, y }] }, choices: { focus } });
}

test("the note stands on the other side of the focus, both across and down", () => {
  assert.deepEqual([sides("Mood", 10, 10), sides("Mood", 90, 40), sides("Mood", 50, 25)], [["right", "below"], ["left", "above"], ["left", "above"]]);
});

test("without a focus on the map it stands in the middle", () => {
  assert.deepEqual([sides("", 10, 10), sides("Stress", 10, 10)], [[], []]);
});
