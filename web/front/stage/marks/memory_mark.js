// How likely a relation is still known turns into how faint it is drawn, and into a mark beside its phrase, on its curve or in its
// cell: full, half or empty.

import { disc } from "./disc.js";
import { knownWord } from "../../shared/known_word.js";
import { pageColours } from "../../shared/palette.js";

/** @import { Point, Theme } from "../../shared/types.js" */
/** @import { KnownWord } from "../../shared/known_word.js" */

const RADIUS = 4.5;
export const MARK_SIZE = 14;
// How clear is what is forgotten: a phrase is still read, a line still followed.
const FAINTEST = { phrase: 0.8, line: 0.4 };

/**
 * Return how clear a line or phrase is drawn that is known with a likelihood; undefined for what was never asked, which stays as it is.
 * @param {number | undefined} known
 * @param {"phrase" | "line"} part
 */
export function clearness(known, part) {
  return known === undefined ? 1 : FAINTEST[part] + (1 - FAINTEST[part]) * known;
}

/**
 * Return how likely what a line stands for is still known: the mean of what was asked of it, undefined where nothing was.
 * @param {ReadonlyMap<string, number>} memory
 * @param {readonly { id: string }[]} relations
 */
export function knownOf(memory, relations) {
  const asked = relations.flatMap(({ id }) => memory.get(id) ?? []);
  return asked.length ? asked.reduce((sum, one) => sum + one, 0) / asked.length : undefined;
}

/**
 * Draw the mark of a relation on the corner of its phrase: as clear as ever, unless others are lit.
 * @param {CanvasRenderingContext2D} context
 * @param {{ width: number, height: number }} box
 * @param {number} x
 * @param {number} y
 * @param {number} known
 * @param {{ theme: Theme, alpha: number, dim: boolean }} style
 */
export function drawMarkOf(context, { width, height }, x, y, known, { theme, alpha, dim }) {
  context.globalAlpha = dim ? alpha : 1;
  drawMark(context, [x + width / 2 + 1, y - height / 2 + 3], knownWord(known), theme);
}

/**
 * Draw the mark of a curve or a cell at a place, none where nothing of it was asked: as clear as ever, unless others are lit.
 * @param {CanvasRenderingContext2D} context
 * @param {Point} place
 * @param {{ theme: Theme, alpha: number, dim: boolean, known?: number }} style
 * @param {number} [radius]
 */
export function drawMarkAt(context, place, { theme, alpha, dim, known }, radius = RADIUS) {
  if (known === undefined) return;
  context.globalAlpha = dim ? alpha : 1;
  drawMark(context, place, knownWord(known), theme, radius);
  context.globalAlpha = 1;
}

/**
 * Draw a disc that is full, half full or empty.
 * @param {CanvasRenderingContext2D} context
 * @param {Point} middle
 * @param {KnownWord} word
 * @param {Theme} theme
 * @param {number} [radius]
 */
export function drawMark(context, [x, y], word, theme, radius = RADIUS) {
  const { text, background } = pageColours(theme);
  context.save();
  disc(context, x, y, radius + 1.5, background);
  disc(context, x, y, radius, word === "likely" ? text : background);
  if (word === "unsure") {
    context.beginPath();
    context.arc(x, y, radius, Math.PI / 2, 1.5 * Math.PI);
    context.fillStyle = text;
    context.fill();
  }
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  context.strokeStyle = text;
  context.lineWidth = 1.4;
  context.stroke();
  context.restore();
}
