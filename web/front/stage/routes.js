// A route of the payload turns into its curve on the canvas, and a point on the canvas into the route under it.

import { dashes, drawHead } from "./marks/arrow_head.js";
import { drawWrongSign, lengthOf, pointsAlong } from "./marks/class_mark.js";
import { drawCross } from "./marks/cross.js";
import { drawMarkAt } from "./marks/memory_mark.js";
import { lineColour, pageColours, signColour } from "../shared/palette.js";

/** @import { Edge, Point, Position, Theme } from "../shared/types.js" */
/** @import { Rectangle } from "./hit_test.js" */
/** @typedef {(id: string) => Rectangle & { moved: boolean }} PositionOf */
/**
 * How an edge is drawn: `head` says whether it has one, `count` how many relations are shown of it, `doubted`
 * whether the paper of one of those is in doubt, and `known` how likely they are still known, where nothing else says so; `dim`
 * whether others are lit; `colour` is another than that of its sign, and `crossed` says that the sign is not that of the map,
 * where it shows what a class knows.
 * @typedef {{ theme: Theme, alpha: number, width: number, head: boolean, sign: number, hue?: number | null, count: number, lit: boolean, dim: boolean, doubted: boolean, known?: number, colour?: string, crossed?: boolean }} EdgeStyle
 */

const HEAD = 9;
// What a class had is a wide line: it has a larger head, and ends within that, so that the tip stays one.
const HEADS_PER_WIDTH = 2.6;
// A stem is of many relations: neither the colour nor the width of one of them.
const [STEM_SIGN, STEM_WIDTH] = [2, 1.6];
const FAINTEST_CROSS = 0.5;
// From which share of a curve on its mark may stand, over how much of it, and after how many pixels its ends repeat that.
const SPREAD = [0.3, 0.4];
const PERIOD = 97;
// How wide a curve is for the pointer, in CSS pixels: first as drawn, then as far around it as a hand may be off.
const NEAR = [1.5, 4, 9];

/** @type {WeakMap<Point[], Path2D>} Paths that are drawn as laid out, traced once. */
const traced = new WeakMap();

/**
 * Draw the edges that have a style; lit ones last, on top.
 * @param {CanvasRenderingContext2D} context
 * @param {Edge[]} edges
 * @param {PositionOf} placeOf
 * @param {(edge: Edge) => EdgeStyle | null} styleOf
 */
export function drawRoutes(context, edges, placeOf, styleOf) {
  const seen = edges.flatMap((edge) => {
    const style = styleOf(edge);
    return style ? [{ edge, style }] : [];
  });
  seen.sort((first, second) => first.style.alpha - second.style.alpha);
  const place = remembering(placeOf);
  for (const { edge, style } of seen) drawRoute(context, edge, pathOf(edge, place), style);
  for (const { edge, style } of seen) {
    const path = pathOf(edge, place);
    drawDoubt(context, edge, path, style);
    if (style.known !== undefined) drawMarkAt(context, markPlace(path), style)
    if (style.crossed && style.colour && edge.head) drawWrongSign(context, path, style.colour, style.theme);
  }
}

/**
 * Return the same function, which asks only once for each argument.
 * @template Value
 * @param {(id: string) => Value} ask
 */
function remembering(ask) {
  /** @type {Map<string, Value>} */
  const known = new Map();
  return (/** @type {string} */ id) => {
    if (!known.has(id)) known.set(id, ask(id));
    return /** @type {Value} */ (known.get(id));
  };
}

/**
 * Hit test: return the edge whose curve passes under a point or nearest beside it, the topmost where they cross, or null.
 * @param {CanvasRenderingContext2D} context
 * @param {Edge[]} edges
 * @param {PositionOf} placeOf
 * @param {Position} point
 * @param {number} scale
 */
export function routeAt(context, edges, placeOf, { x, y }, scale) {
  const place = remembering(placeOf);
  const curves = edges.map((edge) => ({ edge, line: tracedCurve(pathOf(edge, place)) })).reverse();
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.setLineDash([]);
  const hit = within(context, curves, x, y, NEAR.map((pixels) => Math.max(pixels, pixels / scale)));
  context.restore();
  return hit?.edge ?? null;
}

/** @typedef {{ edge: Edge, line: Path2D }} Curve */

/** @type {(context: CanvasRenderingContext2D, curves: Curve[], x: number, y: number, widths: number[]) => Curve | null} */
function within(context, curves, x, y, widths) {
  for (const width of widths) {
    context.lineWidth = width;
    const hit = curves.find(({ line }) => context.isPointInStroke(line, x, y));
    if (hit) return hit;
  }
  return null;
}

/** @type {(context: CanvasRenderingContext2D, edge: Edge, path: Point[], style: EdgeStyle) => void} */
function drawRoute(context, edge, path, { theme, alpha, width, head, sign, hue, lit, colour }) {
  if (path.length < 2) return;
  context.globalAlpha = alpha;
  const { stem, twig } = partsOf(path, edge.head);
  if (stem) {
    context.strokeStyle = lit ? lineColour(sign, hue, theme) : signColour(STEM_SIGN, theme);
    context.lineWidth = lit ? width : STEM_WIDTH;
    context.stroke(tracedCurve(stem));
  }
  context.lineWidth = width;
  context.strokeStyle = context.fillStyle = colour ?? lineColour(sign, hue, theme);
  const size = colour ? Math.max(HEAD, HEADS_PER_WIDTH * width) : HEAD;
  context.setLineDash(size > HEAD && edge.head && !dashes(sign).length ? [lengthOf(pointsAlong(twig)) - size / 2, size] : dashes(sign));
  context.stroke(tracedCurve(twig));
  if (edge.head && head) drawHead(context, sign, twig[twig.length - 2], twig[twig.length - 1], size, pageColours(theme).background);
  context.setLineDash([]);
  context.globalAlpha = 1;
}

/** @typedef {{ stem?: Point[], twig: Point[] }} Parts */
/** @type {WeakMap<Point[], Parts>} The parts of paths, cut once. */
const cut = new WeakMap();

/**
 * Return the twig of a path, and the stem that it shares with others where the list of a phone has many at one concept:
 * there a path is two straight stretches with a sharp corner (graph/layout/scroll_map.py). Its head stands at the corner,
 * since that of others would cover it at the concept.
 * @param {Point[]} path
 * @param {boolean} isArriving
 * @returns {Parts}
 */
export function partsOf(path, isArriving) {
  const known = cut.get(path) ?? divided(path, isArriving);
  cut.set(path, known);
  return known;
}

/** @type {(path: Point[], isArriving: boolean) => Parts} */
function divided(path, isArriving) {
  if (path.length !== 7) return { twig: path };
  const [first, second] = [path.slice(0, 4), path.slice(3)];
  if (!isAngle(first, second)) return { twig: path };
  return isArriving ? { stem: second, twig: first } : { stem: first, twig: second };
}

/** @type {(first: Point[], second: Point[]) => boolean} whether one stretch goes straight up or down, the other straight aside */
function isAngle(first, second) {
  const isSame = (/** @type {Point[]} */ points, /** @type {0 | 1} */ axis) => points.every((point) => point[axis] === points[0][axis]);
  return (isSame(first, 0) && isSame(second, 1)) || (isSame(first, 1) && isSame(second, 0));
}

/** @type {(context: CanvasRenderingContext2D, edge: Edge, path: Point[], style: EdgeStyle) => void} Draw the cross of a paper in doubt; it stays clear on a faint curve. */
function drawDoubt(context, { path: laidOut, cross }, path, { doubted, theme, alpha, lit }) {
  if (!doubted || !cross) return;
  const [start, end] = [path[0], path[path.length - 1]];
  context.globalAlpha = lit ? 1 : Math.max(alpha, FAINTEST_CROSS);
  drawCross(context, path === laidOut ? cross : [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2], theme);
  context.globalAlpha = 1;
}

/**
 * Return where the mark of a curve stands: near its middle, and of curves that end at one place each at one of its own.
 * @param {Point[]} path
 * @returns {Point}
 */
export function markPlace(path) {
  const [start, end] = [path[0], path[path.length - 1]];
  const share = SPREAD[0] + SPREAD[1] * (((Math.abs(start[1]) + 2 * Math.abs(end[1])) / PERIOD) % 1);
  if (path.length < 4) return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
  const [pieces, along] = [(path.length - 1) / 3, (share * (path.length - 1)) / 3];
  const first = 3 * Math.min(Math.floor(along), pieces - 1);
  return bezierPoint(path.slice(first, first + 4), along - first / 3);
}

/** @type {(points: Point[], share: number) => Point} */
function bezierPoint(points, share) {
  const weights = [(1 - share) ** 3, 3 * share * (1 - share) ** 2, 3 * share ** 2 * (1 - share), share ** 3];
  const sum = (/** @type {0 | 1} */ axis) => points.reduce((all, point, place) => all + weights[place] * point[axis], 0);
  return [sum(0), sum(1)];
}

/**
 * Return the points of an edge: as laid out, or straight from box to box where one of them was moved.
 * @param {Edge} edge
 * @param {PositionOf} placeOf
 */
export function pathOf(edge, placeOf) {
  const start = placeOf(edge.from);
  const end = placeOf(edge.to);
  if (edge.path.length > 1 && !start.moved && !end.moved) return edge.path;
  return [borderPoint(start, end), borderPoint(end, start)];
}

/**
 * Return where the line from the middle of one box to the middle of another leaves the first.
 * @param {Rectangle} box
 * @param {Position} other
 * @returns {Point}
 */
export function borderPoint(box, other) {
  const dx = other.x - box.x;
  const dy = other.y - box.y;
  if (!dx && !dy) return [box.x, box.y];
  const share = Math.min(box.width / 2 / Math.abs(dx || 1e-9), box.height / 2 / Math.abs(dy || 1e-9), 1);
  return [box.x + dx * share, box.y + dy * share];
}

/** @param {Point[]} path */
function tracedCurve(path) {
  const known = traced.get(path) ?? curve(path);
  traced.set(path, known);
  return known;
}

/** @param {Point[]} path */
function curve(path) {
  const line = new Path2D();
  line.moveTo(...path[0]);
  if (path.length === 2) line.lineTo(...path[1]);
  for (let place = 1; place + 2 < path.length; place += 3) {
    line.bezierCurveTo(...path[place], ...path[place + 1], ...path[place + 2]);
  }
  return line;
}
