// What a class had is a wide line, what it gave a wrong sign is crossed in the colour of that sign, and what was not asked is faint.

import assert from "node:assert/strict";
import test from "node:test";

import { classStyle, classWidth, lengthOf, phraseClearness, pointsAlong } from "../../../../../web/front/stage/marks/class_mark.js";
import { pageColours, signColour } from "../../../../../web/front/shared/palette.js";

const MARKS = new Map([["half", { share: 0.5, sign: null }], ["all", { share: 1, sign: null }], ["wrong", { share: 0, sign: 1 }]]);
const styleOf = (...ids) => classStyle(MARKS, ids.map((id) => ({ id })), 0, "dark");
const TEXT = pageColours("dark").text;

test("a line is as wide as the share of the class that had the best known of its relations", () => {
  assert.deepEqual(styleOf("half"), { width: classWidth(0.5), alpha: 1, sign: 0, colour: TEXT, crossed: false, head: true });
  assert.equal(styleOf("half", "all").width, classWidth(1));
  assert.ok(classWidth(0) > 1 && classWidth(1) > 4 * classWidth(0));
});

test("a line with a common wrong sign has its colour, its head and a cross", () => {
  assert.deepEqual(styleOf("wrong"), { width: classWidth(0), alpha: 1, sign: 1, colour: signColour(1, "dark"), crossed: true, head: true });
});

test("what was not asked is faint and has its own sign", () => {
  const { alpha, sign, crossed } = styleOf("never asked");
  assert.deepEqual([alpha < 0.3, sign, crossed], [true, 0, false]);
  assert.deepEqual([phraseClearness(MARKS, "half"), phraseClearness(MARKS, "never asked") < 1], [1, true]);
});

test("a path is measured along its curves", () => {
  const straight = [[0, 0], [10, 0], [20, 0], [30, 0], [40, 0], [50, 0], [60, 0]];
  assert.equal(Math.round(lengthOf(pointsAlong(straight))), 60);
  assert.equal(lengthOf(pointsAlong([[0, 0], [3, 4]])), 5);
  assert.deepEqual(pointsAlong(straight).at(-1), [60, 0]);
});
