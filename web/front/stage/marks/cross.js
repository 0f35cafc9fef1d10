// A place on the canvas turns into the cross of a paper in doubt.

import { pageColours } from "../../shared/palette.js";

/** @import { Point, Theme } from "../../shared/types.js" */

// From the middle of a cross to its ends, in canvas units, the width of its strokes, and that of the ground around them.
const ARM = 3.6;
const WIDTH = 1.7;
const GROUND = 4.4;

/**
 * Draw a cross: two strokes over a ground that sets them off from the line below.
 * @param {CanvasRenderingContext2D} context
 * @param {Point} place
 * @param {Theme} theme
 * @param {number} [arm]
 */
export function drawCross(context, [x, y], theme, arm = ARM) {
  const { background, text } = pageColours(theme);
  context.setLineDash([]);
  for (const { colour, width } of [{ colour: background, width: GROUND }, { colour: text, width: WIDTH }]) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(x - arm, y - arm);
    context.lineTo(x + arm, y + arm);
    context.moveTo(x - arm, y + arm);
    context.lineTo(x + arm, y - arm);
    context.stroke();
  }
}
