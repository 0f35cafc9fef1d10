// A matrix in a window: where its cells are, and where its names stand when the window was moved over them.

/** @import { Box, Edge, Picture, Position } from "../shared/types.js" */
/** @import { Corner, Room } from "./framing.js" */
/** @import { PlacedBox, Rectangle } from "./hit_test.js" */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Sides of a rectangle */

// Between the names and the cells, as graph/layout/matrix.py has it.
const GAP = 4;
// Between the names and the side of a window that was moved over them.
const EDGE = 3;

/**
 * Return where the cells begin: right of the names of the rows, and below those of the columns.
 * @param {Pick<Picture, "nodes">} picture
 */
export function cellsBegin({ nodes }) {
  const [columns, rows] = [nodes.filter(({ turned }) => turned), nodes.filter(({ turned }) => !turned)];
  return {
    left: GAP + Math.max(0, ...rows.map(({ x, width }) => x + width / 2)),
    top: GAP + Math.max(0, ...columns.map(({ y, height }) => y + height / 2)),
  };
}

/**
 * Return how far the names stand from their places: as far as a window, in units of the picture, begins beyond those.
 * @param {Sides} window
 * @returns {Position}
 */
export function shiftFor({ left, top }) {
  return { x: Math.max(left + EDGE, 0), y: Math.max(top + EDGE, 0) };
}

/**
 * Return the place of a name that is shifted: of a row to the right, of a column downwards.
 * @param {Pick<Box, "turned">} box
 * @param {Position} place
 * @param {Position} shift
 */
export function shifted({ turned }, { x, y }, shift) {
  return turned ? { x, y: y + shift.y } : { x: x + shift.x, y };
}

/**
 * Return the sides of a cell.
 * @param {Pick<Edge, "path">} edge
 * @returns {Sides}
 */
export function sidesOf({ path: [[left, top], [right, bottom]] }) {
  return { left, top, right, bottom };
}

/**
 * Return the cells of edges as boxes with the ids of the edges, of what is seen of them beside the names.
 * @param {Edge[]} edges
 * @param {Sides} beside
 * @returns {PlacedBox[]}
 */
export function cellBoxes(edges, beside) {
  return edges.flatMap((edge) => {
    const part = common(sidesOf(edge), beside);
    return part ? [{ id: edge.id, ...boxOf(part) }] : [];
  });
}

/**
 * Return what two rectangles have in common, null where that is nothing.
 * @param {Sides} one
 * @param {Sides} other
 * @returns {Sides | null}
 */
export function common(one, other) {
  const part = {
    left: Math.max(one.left, other.left), top: Math.max(one.top, other.top),
    right: Math.min(one.right, other.right), bottom: Math.min(one.bottom, other.bottom),
  };
  return part.left < part.right && part.top < part.bottom ? part : null;
}

/**
 * Return the part of a matrix that is to be in view for a concept or a relation: its cell with the room that the names
 * take before it. A concept without a row or without a column says nothing about one direction, which is then as `now`.
 * @param {Picture} picture
 * @param {string} id
 * @param {Position} now the middle of the window
 * @returns {Rectangle | undefined}
 */
export function partOf(picture, id, now) {
  const begin = cellsBegin(picture);
  const cell = picture.edges.find(({ relations }) => relations.includes(id));
  if (cell) {
    const { left, top, right, bottom } = sidesOf(cell);
    return boxOf({ left: left - begin.left, top: top - begin.top, right, bottom });
  }
  const own = picture.nodes.filter((box) => box.id === id || box.concept === id);
  const [row, column] = [own.find(({ turned }) => !turned), own.find(({ turned }) => turned)];
  if (!own.length) return undefined;
  const across = column ? [column.x - column.width / 2 - begin.left, column.x + column.width / 2] : [now.x, now.x];
  const down = row ? [row.y - row.height / 2 - begin.top, row.y + row.height / 2] : [now.y, now.y];
  return boxOf({ left: across[0], right: across[1], top: down[0], bottom: down[1] });
}

/**
 * Return the camera that shows a matrix first: the one given, unless nothing but empty cells would be seen. Then it begins with
 * the first cell of the first row.
 * @param {Picture} picture
 * @param {Corner} camera
 * @param {Room} room
 * @returns {Corner}
 */
export function withCells(picture, camera, room) {
  const [begin, { scale, left, top }] = [cellsBegin(picture), camera];
  const seen = { left: left + begin.left, top: top + begin.top, right: left + room.width / scale, bottom: top + room.height / scale };
  const cells = picture.edges.map(sidesOf).sort((one, other) => one.top - other.top || one.left - other.left);
  if (!cells.length || cells.some((cell) => common(cell, seen))) return camera;
  const last = picture.width - room.width / scale - left;
  return { scale, top, left: Math.min(cells[0].left - begin.left + left, last) };
}

/** @type {(sides: Sides) => Rectangle} */
export function boxOf({ left, top, right, bottom }) {
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** @type {(box: Rectangle) => Sides} */
export function sidesOfBox({ x, y, width, height }) {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}
