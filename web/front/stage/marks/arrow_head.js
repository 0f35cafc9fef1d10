// A polarity turns into the head of its arrow: arrow, bar, dot, open arrow, or none on a dotted line; contested is a diamond, no polarity a ring.

import { UNSTATED } from "../../shared/palette.js";

/** @import { Point } from "../../shared/types.js" */

const INCREASES = 0;
const DECREASES = 1;
const MODULATES = 2;
const PRODUCES = 3;
export const NO_CLEAR_EFFECT = 4;
export const CONTESTED = 5;
// From the tip to the middle of a bar, so that the border of the box at the tip does not cover it.
const BAR = 0.25;
const RING = 1.3;

/**
 * Draw the head at the end of a line that arrives at `tip` coming from `from`; size in canvas units.
 * @param {CanvasRenderingContext2D} context
 * @param {number} sign
 * @param {Point} from
 * @param {Point} tip
 * @param {number} size
 * @param {string} ground what a ring is filled with
 */
export function drawHead(context, sign, from, tip, size, ground) {
  const draw = HEADS[sign];
  if (!draw) return;
  context.save();
  context.translate(tip[0], tip[1]);
  context.rotate(Math.atan2(tip[1] - from[1], tip[0] - from[0]));
  context.setLineDash([]);
  context.beginPath();
  draw(context, size, ground);
  context.restore();
}

/**
 * Return the dashes of a sign's line.
 * @param {number} sign
 */
export function dashes(sign) {
  return DASHES[sign] ?? [];
}

/** @type {Record<number, number[]>} */
const DASHES = { [NO_CLEAR_EFFECT]: [1.5, 4], [CONTESTED]: [7, 3.5] };

/** @type {Record<number, (context: CanvasRenderingContext2D, size: number, ground: string) => void>} */
const HEADS = {
  [INCREASES](context, size) {
    context.moveTo(0, 0);
    context.lineTo(-size, size * 0.5);
    context.lineTo(-size, -size * 0.5);
    context.closePath();
    context.fill();
  },
  [DECREASES](context, size) {
    context.lineWidth = Math.max(context.lineWidth, size * 0.3);
    context.moveTo(-size * BAR, size * 0.62);
    context.lineTo(-size * BAR, -size * 0.62);
    context.stroke();
  },
  [MODULATES](context, size) {
    context.arc(-size * 0.4, 0, size * 0.4, 0, 2 * Math.PI);
    context.fill();
  },
  [PRODUCES](context, size) {
    context.moveTo(-size, size * 0.55);
    context.lineTo(0, 0);
    context.lineTo(-size, -size * 0.55);
    context.stroke();
  },
  [UNSTATED](context, size, ground) {
    context.arc(-size * 0.4, 0, size * 0.4, 0, 2 * Math.PI);
    context.fillStyle = ground;
    context.fill();
    context.lineWidth = RING;
    context.stroke();
  },
  [CONTESTED](context, size) {
    context.moveTo(0, 0);
    context.lineTo(-size * 0.6, size * 0.45);
    context.lineTo(-size * 1.2, 0);
    context.lineTo(-size * 0.6, -size * 0.45);
    context.closePath();
    context.fill();
  },
};
