// An entry of the legend turns into its symbol, drawn as the map draws it.

import { dashes, drawHead } from "../stage/marks/arrow_head.js";
import { drawCross } from "../stage/marks/cross.js";
import { traceOutline } from "../stage/outline.js";
import { pageColours, signColour, typeColours } from "../shared/palette.js";

/** @import { LegendEntry, Point, Theme } from "../shared/types.js" */

const WIDTH = 26;
const HEIGHT = 16;
const THREE_HUES = [0, 6, 1];

/**
 * Draw the symbol of an entry on a canvas.
 * @param {HTMLCanvasElement} canvas
 * @param {Pick<LegendEntry, "mark" | "tone">} entry
 * @param {Theme} theme
 */
export function drawSymbol(canvas, { mark, tone }, theme) {
  const density = globalThis.devicePixelRatio || 1;
  canvas.width = WIDTH * density;
  canvas.height = HEIGHT * density;
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.scale(density, density);
  SYMBOLS[mark](context, tone, theme);
}

/** @typedef {(context: CanvasRenderingContext2D, tone: number, theme: Theme) => void} DrawSymbol */

/** Draw the box of a type, without a fill one that stands beside those of a page. @type {(isFilled: boolean) => DrawSymbol} */
const boxOf = (isFilled) => (context, tone, theme) => {
  const { fill, border } = typeColours(tone, theme);
  traceOutline(context, tone, WIDTH / 2, HEIGHT / 2, WIDTH - 3, HEIGHT - 3);
  context.fillStyle = fill;
  context.strokeStyle = border;
  context.lineWidth = 1.4;
  if (isFilled) context.fill();
  context.stroke();
};

/** @type {DrawSymbol} */
function drawLine(context, sign, theme) {
  /** @type {Point[]} */
  const [start, end] = [[1, HEIGHT / 2], [WIDTH - 2, HEIGHT / 2]];
  context.strokeStyle = context.fillStyle = signColour(sign, theme);
  context.lineWidth = 1.8;
  context.setLineDash(dashes(sign));
  context.beginPath();
  context.moveTo(...start);
  context.lineTo(...end);
  context.stroke();
  drawHead(context, sign, start, end, 9, pageColours(theme).background);
}

/** @type {DrawSymbol} A line of three hues, for lines of which each has one of many. */
function drawHues(context, _, theme) {
  context.lineWidth = 2.6;
  THREE_HUES.forEach((hue, place) => {
    context.strokeStyle = typeColours(hue, theme).border;
    context.beginPath();
    context.moveTo(1 + (place * (WIDTH - 2)) / 3, HEIGHT / 2);
    context.lineTo(1 + ((place + 1) * (WIDTH - 2)) / 3, HEIGHT / 2);
    context.stroke();
  });
}

/** @type {DrawSymbol} */
function drawFrame(context, sign, theme) {
  context.strokeStyle = signColour(sign, theme);
  context.setLineDash([3, 2.5]);
  context.lineWidth = 1.2;
  context.strokeRect(1.5, 2.5, WIDTH - 3, HEIGHT - 5);
}

/** @type {DrawSymbol} */
function drawWedge(context, _, theme) {
  context.fillStyle = pageColours(theme).text;
  context.beginPath();
  context.moveTo(1, HEIGHT / 2 - 0.5);
  context.lineTo(WIDTH - 1, HEIGHT / 2 - 2.5);
  context.lineTo(WIDTH - 1, HEIGHT / 2 + 2.5);
  context.lineTo(1, HEIGHT / 2 + 0.5);
  context.fill();
}

/** @type {DrawSymbol} */
function drawDoubt(context, _, theme) {
  drawCross(context, [WIDTH / 2, HEIGHT / 2], theme, 4.5);
}

const SYMBOLS = { box: boxOf(true), line: drawLine, hues: drawHues, frame: drawFrame, wedge: drawWedge, cross: drawDoubt, hollow: boxOf(false) };
