// A picture and what is selected in it turn into the part of it that a step of a story is about.

/** @import { Picture } from "../shared/types.js" */
/** @import { Rectangle } from "./hit_test.js" */

/**
 * Return the rectangle around the focus, the selected box and both ends of it; undefined where none is.
 * @param {Pick<Picture, "nodes" | "relations" | "focus">} picture
 * @param {string} selected
 * @returns {Rectangle | undefined}
 */
export function subjectOf({ nodes, relations, focus }, selected) {
  const relation = relations.find(({ id }) => id === selected);
  const ids = new Set([focus, selected, relation?.source, relation?.target]);
  return rectangleAround({ nodes }, ids);
}

/**
 * Return the rectangle around the boxes with these ids; undefined where there are none.
 * @param {Pick<Picture, "nodes">} picture
 * @param {Set<string | null | undefined>} ids
 * @returns {Rectangle | undefined}
 */
export function rectangleAround({ nodes }, ids) {
  const boxes = nodes.filter(({ id }) => ids.has(id));
  if (!boxes.length) return undefined;
  const [left, right] = ends(boxes.map(({ x, width }) => [x, width]));
  const [top, bottom] = ends(boxes.map(({ y, height }) => [y, height]));
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
}

/** @param {[middle: number, size: number][]} spans */
function ends(spans) {
  return [Math.min(...spans.map(([middle, size]) => middle - size / 2)), Math.max(...spans.map(([middle, size]) => middle + size / 2))];
}
