// How many of a class had a relation turns into the width of its line, and the sign that it was commonly given into its colour and a cross.

import { disc } from "./disc.js";
import { pageColours, signColour } from "../../shared/palette.js";

/** @import { Point, Theme } from "../../shared/types.js" */

/** @typedef {{ share: number, sign: number | null }} ClassMark which share of a class had it, and the number of the wrong sign that is common */
/** @typedef {ReadonlyMap<string, ClassMark>} ClassMarks by relation, while a map shows a class */
/** @typedef {{ width: number, alpha: number, sign: number, colour: string, crossed: boolean, head?: boolean }} ClassStyle */

const [NARROWEST, WIDEST] = [1.2, 5.2];
// What was not asked stays to find one's way.
const NOT_ASKED = { line: 0.22, phrase: 0.6 };
const SAMPLES = 8;
const [RADIUS, ARM] = [7, 3.2];

/** Return how wide the line of a relation is that a share of the class had. @param {number} share */
export function classWidth(share) {
  return NARROWEST + (WIDEST - NARROWEST) * share;
}

/**
 * Return how an edge is drawn: as wide as the best known of its relations, with the first wrong sign that is common to one.
 * @param {ClassMarks} marks
 * @param {readonly { id: string }[]} relations those that are shown of it
 * @param {number} sign its own
 * @param {Theme} theme
 * @returns {ClassStyle}
 */
export function classStyle(marks, relations, sign, theme) {
  const own = relations.flatMap(({ id }) => marks.get(id) ?? []);
  const { text } = pageColours(theme);
  if (!own.length) return { width: NARROWEST, alpha: NOT_ASKED.line, sign, colour: text, crossed: false };
  const wrong = own.find((mark) => mark.sign !== null)?.sign ?? null;
  const width = classWidth(Math.max(...own.map(({ share }) => share)));
  return { width, alpha: 1, sign: wrong ?? sign, colour: wrong === null ? text : signColour(wrong, theme), crossed: wrong !== null, head: true };
}

/** Return how clear the phrase of a relation is. @param {ClassMarks} marks @param {string} id */
export function phraseClearness(marks, id) {
  return marks.has(id) ? 1 : NOT_ASKED.phrase;
}

/**
 * Return points along a path of Bézier curves, or of two points, close enough to measure it by.
 * @param {readonly Point[]} path
 * @returns {Point[]}
 */
export function pointsAlong(path) {
  if (path.length < 4) return [...path];
  const points = [path[0]];
  for (let place = 0; place + 3 < path.length; place += 3) {
    for (let step = 1; step <= SAMPLES; step += 1) points.push(pointOn(path.slice(place, place + 4), step / SAMPLES));
  }
  return points;
}

/** Return how long a line through points is. @param {readonly Point[]} points */
export function lengthOf(points) {
  return points.slice(1).reduce((sum, [x, y], place) => sum + Math.hypot(x - points[place][0], y - points[place][1]), 0);
}

/**
 * Draw a cross in a disc on the middle of a path: its sign is not what the map says.
 * @param {CanvasRenderingContext2D} context
 * @param {readonly Point[]} path
 * @param {string} colour
 * @param {Theme} theme
 */
export function drawWrongSign(context, path, colour, theme) {
  const points = pointsAlong(path);
  const [x, y] = points[Math.floor(points.length / 2)];
  context.save();
  context.setLineDash([]);
  disc(context, x, y, RADIUS, pageColours(theme).background);
  context.strokeStyle = colour;
  context.lineWidth = 1.6;
  context.stroke();
  context.beginPath();
  for (const way of [1, -1]) {
    context.moveTo(x - ARM, y - way * ARM);
    context.lineTo(x + ARM, y + way * ARM);
  }
  context.lineWidth = 2.2;
  context.stroke();
  context.restore();
}

/** @type {(curve: readonly Point[], share: number) => Point} */
function pointOn([start, first, second, end], share) {
  const rest = 1 - share;
  const along = (/** @type {0 | 1} */ axis) =>
    rest ** 3 * start[axis] + 3 * rest ** 2 * share * first[axis] + 3 * rest * share ** 2 * second[axis] + share ** 3 * end[axis];
  return [along(0), along(1)];
}
