// A point turns into the box that is drawn there: the hit test of the map, which knows nothing of vis-network.

/** @typedef {{ x: number, y: number, width: number, height: number }} Rectangle around its centre */
/** @typedef {Rectangle & { id: string }} PlacedBox */

/** Smallest target of a finger, in CSS pixels (WCAG 2.5.5). */
export const FINGER = 44;

/**
 * Return the id of the box under a point, or null. `boxes` are those drawn, the topmost last, each with its id, its
 * centre and its size; around boxes smaller than `smallest` a point near enough hits too, unless another box is nearer.
 * @param {PlacedBox[]} boxes
 * @param {number} x
 * @param {number} y
 */
export function boxAt(boxes, x, y, smallest = 0) {
  const top = boxes.findLast((box) => distanceTo(box, x, y) === 0);
  if (top || !smallest) return top?.id ?? null;
  const near = nearest(boxes, x, y);
  return near && holds(near, x, y, smallest) ? near.id : null;
}

/**
 * Return how far a point is from a box, 0 within.
 * @param {Rectangle} box
 * @param {number} pointX
 * @param {number} pointY
 */
export function distanceTo({ x, y, width, height }, pointX, pointY) {
  const across = Math.max(Math.abs(pointX - x) - width / 2, 0);
  const down = Math.max(Math.abs(pointY - y) - height / 2, 0);
  return Math.hypot(across, down);
}

/**
 * @param {PlacedBox[]} boxes
 * @param {number} x
 * @param {number} y
 */
function nearest(boxes, x, y) {
  const rank = (/** @type {PlacedBox} */ box) => [distanceTo(box, x, y), Math.hypot(box.x - x, box.y - y)];
  const ranked = boxes.map((box) => ({ box, rank: rank(box) }));
  ranked.sort((one, other) => one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1]);
  return ranked[0]?.box ?? null;
}

/**
 * @param {PlacedBox} box
 * @param {number} x
 * @param {number} y
 * @param {number} smallest
 */
function holds(box, x, y, smallest) {
  const [width, height] = [Math.max(box.width, smallest), Math.max(box.height, smallest)];
  return distanceTo({ ...box, width, height }, x, y) === 0;
}
