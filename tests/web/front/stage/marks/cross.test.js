// The cross of a paper in doubt is drawn over a ground that sets it off.

import assert from "node:assert/strict";
import test from "node:test";

import { drawCross } from "../../../../../web/front/stage/marks/cross.js";
import { pageColours } from "../../../../../web/front/shared/palette.js";

test("a cross is two strokes in the colour of text, over the ground of the page", () => {
  const strokes = [];
  const context = {
    setLineDash: () => {}, beginPath: () => {}, moveTo: () => {}, lineTo: () => {},
    stroke() { strokes.push([this.strokeStyle, this.lineWidth]); },
  };
  drawCross(context, [5, 5], "dark");
  const { background, text } = pageColours("dark");
  assert.deepEqual(strokes, [[background, 4.4], [text, 1.7]]);
});
