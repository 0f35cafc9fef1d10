// The number of a type turns into the outline of its boxes, so that colour is never the only code.

import { outlineNumber } from "../shared/palette.js";

/** @import { Point } from "../shared/types.js" */
/** @typedef {{ left: number, right: number, top: number, bottom: number, x: number, y: number }} Frame */
/** @typedef {(context: CanvasPath, box: Frame, cut: number) => void} Trace */

const CUT = 7;

/**
 * Trace the outline of a box centred on x, y on a canvas context (or anything with its path methods).
 * @param {CanvasPath & { beginPath(): void }} context
 * @param {number} tone
 * @param {number} x
 * @param {number} y
 * @param {number} width
 * @param {number} height
 */
export function traceOutline(context, tone, x, y, width, height) {
  const box = { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2, x, y };
  context.beginPath();
  OUTLINES[outlineNumber(tone)](context, box, Math.min(CUT, height / 3));
  context.closePath();
}

/** @type {(context: CanvasPath, points: Point[]) => void} */
function polygon(context, points) {
  points.forEach(([x, y], place) => (place ? context.lineTo(x, y) : context.moveTo(x, y)));
}

/** @type {(radius: number) => Trace} */
function rounded(radius) {
  return (context, box) => {
    const size = Math.min(radius, (box.bottom - box.top) / 2, (box.right - box.left) / 2);
    context.moveTo(box.left + size, box.top);
    context.arcTo(box.right, box.top, box.right, box.bottom, size);
    context.arcTo(box.right, box.bottom, box.left, box.bottom, size);
    context.arcTo(box.left, box.bottom, box.left, box.top, size);
    context.arcTo(box.left, box.top, box.right, box.top, size);
  };
}

/** @type {Trace} */
function pointed(context, { left, right, top, bottom, y }, cut) {
  polygon(context, [
    [left, y], [left + cut, top], [right - cut, top], [right, y], [right - cut, bottom], [left + cut, bottom],
  ]);
}

/** @type {Trace} */
function cornered(context, { left, right, top, bottom }, cut) {
  const half = cut * 0.8;
  polygon(context, [
    [left + half, top], [right - half, top], [right, top + half], [right, bottom - half],
    [right - half, bottom], [left + half, bottom], [left, bottom - half], [left, top + half],
  ]);
}

/** @type {Trace} */
function arrowed(context, { left, right, top, bottom, y }, cut) {
  polygon(context, [[left, top], [right - cut, top], [right, y], [right - cut, bottom], [left, bottom]]);
}

/** @type {Trace} */
function eared(context, { left, right, top, bottom }, cut) {
  polygon(context, [[left, top], [right - cut, top], [right, top + cut], [right, bottom], [left, bottom]]);
}

/** @type {Trace} */
function notched(context, { left, right, top, bottom, y }, cut) {
  const depth = cut * 0.6;
  polygon(context, [
    [left, top], [right, top], [right - depth, y], [right, bottom], [left, bottom], [left + depth, y],
  ]);
}

const OUTLINES = [rounded(15), rounded(8), eared, pointed, rounded(2.5), cornered, rounded(0), arrowed, notched];
