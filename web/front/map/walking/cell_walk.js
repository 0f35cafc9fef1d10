// An arrow key turns into the next place of a walk over the cells of a matrix: those in which relations are shown.

import { pairWords } from "../../shared/pair_words.js";

/** @import { Picture, Relation } from "../../shared/types.js" */
/** @import { Move, Place, Shown, Walk } from "./walk.js" */
/** @typedef {{ relations: Relation[], left: number, top: number }} Cell what is shown of it, and where it is */

/**
 * Go to the next (1) or previous (-1) cell of the row; from its end to the next row, from the last one to the first.
 * @type {(step: 1 | -1) => Move}
 */
const along = (step) => (picture, shown, place) => {
  const cells = cellsOf(picture, shown);
  const at = cells.findIndex((cell) => holds(cell, place));
  return placeAt(cells[(at + step + cells.length) % cells.length]);
};

/**
 * Go to the next (1) or previous (-1) row that has a cell: to the one that is nearest across.
 * @type {(step: 1 | -1) => Move}
 */
const across = (step) => (picture, shown, place) => {
  const cells = cellsOf(picture, shown);
  const at = /** @type {Cell} */ (cells.find((cell) => holds(cell, place)));
  const tops = [...new Set(cells.map(({ top }) => top))];
  const top = tops[(tops.indexOf(at.top) + step + tops.length) % tops.length];
  const row = cells.filter((cell) => cell.top === top);
  return placeAt(row.reduce((best, cell) => (Math.abs(cell.left - at.left) < Math.abs(best.left - at.left) ? cell : best)));
};

/** @type {Walk} over the cells of a matrix */
export const OVER_CELLS = {
  moves: { ArrowRight: along(1), ArrowLeft: along(-1), ArrowDown: across(1), ArrowUp: across(-1) },

  start(picture, shown, concept, selected = "") {
    const cells = cellsOf(picture, shown);
    const of = (/** @type {(relation: Relation) => boolean} */ isMeant) => cells.find(({ relations }) => relations.some(isMeant));
    const first = of(({ id }) => id === selected) ?? of(({ source }) => source === concept) ?? of(({ target }) => target === concept) ?? cells[0];
    return first ? placeAt(first) : null;
  },

  announced(picture, shown, place) {
    const cells = cellsOf(picture, shown);
    const cell = /** @type {Cell} */ (cells.find((one) => holds(one, place)));
    const row = cells.filter(({ top }) => top === cell.top);
    return `${pairWords(cell.relations).replace(" → ", " to ")}. Cell ${row.indexOf(cell) + 1} of ${row.length} in this row`;
  },

  stands: (_, shown, place) => place?.relation != null && shown.has(place.relation),
};

/** @type {(picture: Picture, shown: Shown) => Cell[]} row by row, each from left to right */
function cellsOf({ edges, relations }, shown) {
  const known = new Map(relations.map((relation) => [relation.id, relation]));
  const cells = edges.map((edge) => {
    const [[left, top]] = edge.path;
    return { left, top, relations: edge.relations.flatMap((id) => (shown.has(id) ? (known.get(id) ?? []) : [])) };
  });
  return cells.filter((cell) => cell.relations.length).sort((one, other) => one.top - other.top || one.left - other.left);
}

/** @type {(cell: Cell, place: Place) => boolean} */
function holds({ relations }, { relation }) {
  return relations.some(({ id }) => id === relation);
}

/** @type {(cell: Cell) => Place} */
function placeAt({ relations: [{ id, source }] }) {
  return { concept: source, relation: id, way: "out" };
}
