// What a presenter points at turns into a glow around its box, as strong as it still is.

import { traceOutline } from "./outline.js";
import { typeColours } from "../shared/palette.js";

/** @import { Box, Theme } from "../shared/types.js" */

const WIDTH = 7;
const BLUR = 22;
const STRENGTH = 0.75;

/**
 * Draw the glow of a box, which the box is then drawn upon.
 * @param {CanvasRenderingContext2D} context
 * @param {Box} node
 * @param {number} x
 * @param {number} y
 * @param {{ theme: Theme, glow: number }} style `glow` is from 0 to 1
 */
export function drawGlow(context, node, x, y, { theme, glow }) {
  const { border } = typeColours(0, theme);
  context.save();
  context.globalAlpha = STRENGTH * glow;
  context.strokeStyle = context.shadowColor = border;
  context.shadowBlur = BLUR;
  context.lineWidth = WIDTH;
  context.beginPath();
  if (node.kind === "concept") traceOutline(context, node.tone, x, y, node.width + WIDTH, node.height + WIDTH);
  else context.roundRect(x - node.width / 2 - 2, y - node.height / 2 - 2, node.width + 4, node.height + 4, 6);
  context.stroke();
  context.restore();
}
