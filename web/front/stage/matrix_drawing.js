// A matrix turns into strokes on a canvas: its ground, a cell for each pair with its sign, and the names on top of those.

import { drawHead, dashes } from "./marks/arrow_head.js";
import { drawHeadings } from "./boxes.js";
import { drawCross } from "./marks/cross.js";
import { drawMarkAt } from "./marks/memory_mark.js";
import { boxOf, common, cellsBegin, shifted, sidesOf, sidesOfBox } from "./matrix.js";
import { lineColour, pageColours } from "../shared/palette.js";

/** @import { Box, Point, Position, Theme } from "../shared/types.js" */
/** @import { BoxRenderer } from "./boxes.js" */
/** @import { PlacedBox } from "./hit_test.js" */
/** @import { Sides } from "./matrix.js" */
/** @import { EdgeStyle } from "./routes.js" */
/** @import { ViewState } from "./view_state.js" */
/** @typedef {ReturnType<typeof import("./lighting.js").createLighting>} Lighting */
/** @typedef {(node: Box) => Position} PlaceOf */

const FONT = '"Source Sans", sans-serif';
const GROUND = 0.055;
const FILL = 0.2;
// The longest line of a sign and its head, in canvas units, and the size of a number beside it, as a share of the cell.
const LINE = 26;
const HEAD = 9;
const NUMBER = 0.62;
const LARGEST_NUMBER = 13;
// Half of the mark of what is still known, as a share of the cell and at most.
const MARK = 0.2;
const LARGEST_MARK = 4.5;
// Beyond all pictures.
const FAR = 1e6;

/**
 * How a matrix is drawn: `window` are the sides of what is seen of it, `shift` says how far the names stand from their places.
 * @typedef {{ theme: Theme, lighting: Lighting, render: BoxRenderer, placeOf: PlaceOf, shift: Position, window: Sides }} MatrixDrawing
 */

/**
 * Draw what is visible of a matrix; returns where its names are seen.
 * @param {CanvasRenderingContext2D} context
 * @param {ViewState} view
 * @param {MatrixDrawing} drawing
 * @returns {PlacedBox[]}
 */
export function drawMatrix(context, view, drawing) {
  const { theme, lighting, shift, window } = drawing;
  drawGround(context, view, theme);
  for (const edge of view.picture.edges) {
    const sides = sidesOf(edge);
    const style = common(sides, window) && lighting.edgeStyle(edge);
    if (style) drawCell(context, sides, style, edge.cross);
  }
  context.globalAlpha = 1;
  const begin = cellsBegin(view.picture);
  const corner = { left: shift.x + begin.left, top: shift.y + begin.top };
  cover(context, { left: -FAR, top: -FAR, right: corner.left, bottom: FAR }, shift.x, theme);
  const rows = drawNames(context, view, drawing, false, { left: -FAR, top: corner.top, right: FAR, bottom: FAR });
  cover(context, { left: -FAR, top: -FAR, right: FAR, bottom: corner.top }, shift.y, theme);
  const columns = drawNames(context, view, drawing, true, { left: corner.left, top: -FAR, right: FAR, bottom: FAR });
  if (shift.x) cover(context, { left: -FAR, top: -FAR, right: corner.left, bottom: corner.top }, shift.x, theme);
  drawHeadings(context, view.picture.headings.map((heading) => ({ ...heading, x: heading.x + shift.x, y: heading.y + shift.y })), theme);
  return [...rows, ...columns];
}

/**
 * Draw a faint ground where the rows of one type meet the columns of one type, cut into cells.
 * @type {(context: CanvasRenderingContext2D, view: ViewState, theme: Theme) => void}
 */
function drawGround(context, { picture: { nodes } }, theme) {
  const { text, background } = pageColours(theme);
  const rows = nodes.filter(({ turned }) => !turned).map(({ y, height, tone }) => ({ tone, start: y - height / 2, end: y + height / 2 }));
  const columns = nodes.filter(({ turned }) => turned).map(({ x, width, tone }) => ({ tone, start: x - width / 2, end: x + width / 2 }));
  if (!rows.length || !columns.length) return;
  context.save();
  context.fillStyle = text;
  context.globalAlpha = GROUND;
  for (const down of blocksOf(rows)) {
    for (const across of blocksOf(columns)) context.fillRect(across.start, down.start, across.end - across.start, down.end - down.start);
  }
  context.restore();
  context.strokeStyle = background;
  context.lineWidth = 1;
  context.beginPath();
  for (const { end } of rows) line(context, [columns[0].start, end + 1], [columns[columns.length - 1].end, end + 1]);
  for (const { end } of columns) line(context, [end + 1, rows[0].start], [end + 1, rows[rows.length - 1].end]);
  context.stroke();
}

/** @typedef {{ tone: number, start: number, end: number }} Span */

/** @type {(spans: Span[]) => Span[]} neighbours of one type as one */
function blocksOf(spans) {
  /** @type {Span[]} */
  const blocks = [];
  for (const span of spans) {
    const last = blocks[blocks.length - 1];
    if (last && last.tone === span.tone) last.end = span.end;
    else blocks.push({ ...span });
  }
  return blocks;
}

/** @type {(context: CanvasRenderingContext2D, start: [number, number], end: [number, number]) => void} */
function line(context, start, end) {
  context.moveTo(...start);
  context.lineTo(...end);
}

/** @type {(context: CanvasRenderingContext2D, sides: Sides, style: EdgeStyle, cross?: Point) => void} */
function drawCell(context, { left, top, right, bottom }, style, cross) {
  const { theme, alpha, width, sign, hue, count, lit, doubted } = style;
  const box = { left: left + 0.5, top: top + 0.5, width: right - left - 2, height: bottom - top - 2 };
  const colour = lineColour(sign, hue, theme);
  context.setLineDash([]);
  context.fillStyle = context.strokeStyle = colour;
  context.globalAlpha = alpha * FILL;
  context.fillRect(box.left, box.top, box.width, box.height);
  context.globalAlpha = alpha;
  context.lineWidth = 1.6;
  if (lit) context.strokeRect(box.left, box.top, box.width, box.height);
  const number = count > 1 ? Math.min(LARGEST_NUMBER, box.height * NUMBER) : 0;
  drawSign(context, { ...box, width: box.width - number * 0.6 }, sign, width, pageColours(theme).background);
  if (doubted && cross) drawCross(context, cross, theme);
  const radius = Math.min(LARGEST_MARK, box.height * MARK);
  drawMarkAt(context, [box.left + radius + 1, box.top + radius + 1], style, radius);
  if (!number) return;
  context.globalAlpha = alpha;
  context.fillStyle = pageColours(theme).text;
  context.font = `600 ${number}px ${FONT}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(String(count), box.left + box.width - number * 0.42, box.top + box.height / 2 + number * 0.04);
}

/** @type {(context: CanvasRenderingContext2D, box: { left: number, top: number, width: number, height: number }, sign: number, width: number, ground: string) => void} */
function drawSign(context, { left, top, width: room, height }, sign, width, ground) {
  const [length, size] = [Math.min(LINE, room - 5), Math.min(HEAD, height * 0.5)];
  const middle = top + height / 2;
  /** @type {[number, number][]} */
  const [start, tip] = [[left + (room - length) / 2, middle], [left + (room + length) / 2, middle]];
  context.lineWidth = width;
  context.setLineDash(dashes(sign));
  context.beginPath();
  line(context, start, tip);
  context.stroke();
  drawHead(context, sign, start, tip, size, ground);
  context.setLineDash([]);
}

/** @type {(context: CanvasRenderingContext2D, sides: Sides, shift: number, theme: Theme) => void} Hide cells and names under names that are shifted. */
function cover(context, sides, shift, theme) {
  if (!shift) return;
  context.fillStyle = pageColours(theme).background;
  context.fillRect(sides.left, sides.top, sides.right - sides.left, sides.bottom - sides.top);
}

/**
 * Draw the names of rows or of columns within `sides`; returns where they are seen.
 * @param {CanvasRenderingContext2D} context
 * @param {ViewState} view
 * @param {MatrixDrawing} drawing
 * @param {boolean} turned
 * @param {Sides} sides
 */
function drawNames(context, { picture, visible }, { render, placeOf, shift }, turned, sides) {
  /** @type {PlacedBox[]} */
  const drawn = [];
  context.save();
  context.beginPath();
  context.rect(sides.left, sides.top, sides.right - sides.left, sides.bottom - sides.top);
  context.clip();
  for (const box of picture.nodes) {
    if (Boolean(box.turned) !== turned || !visible.boxes.has(box.id)) continue;
    const place = shifted(box, placeOf(box), shift);
    const seen = common(sidesOfBox({ ...place, width: box.width, height: box.height }), sides);
    if (!seen) continue;
    render({ ctx: context, id: box.id, ...place }).drawNode();
    drawn.push({ id: box.id, ...boxOf(seen) });
  }
  context.restore();
  return drawn;
}
