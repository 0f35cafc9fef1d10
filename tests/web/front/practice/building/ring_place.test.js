// Concepts stand around a board in their order, and the boxes of none of them cover each other.

import assert from "node:assert/strict";
import test from "node:test";

import { ringPlace } from "../../../../../web/front/practice/building/ring_place.js";

/** The board of a phone of 360 pixels and the largest box on it, as practice_modes.css has them: [width, height] of both, and the reach. */
const phone = (number) => ({ board: [326, Math.max(380, 56 * number)], box: [0.34 * 326, 57], reach: [0.325, 0.42] });
const desk = (number) => ({ board: [1118, Math.max(400, 46 * number)], box: [0.24 * 1118, 64], reach: [0.375, 0.42] });

const covered = ({ board, box, reach }, number) => {
  const places = Array.from({ length: number }, (_, place) => ringPlace(place, number).map((share, side) => share * reach[side] * board[side]));
  return places.flatMap((one, place) => places.slice(place + 1).filter((other) => one.every((at, side) => Math.abs(at - other[side]) < box[side])));
};

test("places go around by the clock, the first at the top", () => {
  assert.deepEqual(Array.from({ length: 4 }, (_, place) => ringPlace(place, 4).map(Math.round)), [[0, -1], [1, 0], [0, 1], [-1, 0]]);
});

test("up to thirteen boxes with three lines cover no other one, on a phone and on a desk", () => {
  const numbers = Array.from({ length: 9 }, (_, place) => place + 5);
  assert.deepEqual(numbers.flatMap((number) => [phone, desk].flatMap((size) => covered(size(number), number))), []);
});
