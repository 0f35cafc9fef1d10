// Two boxes turn into the place at which a straight line between them leaves one of them.

/** @typedef {{ x: number, y: number, across: number, down: number }} Box its middle, and half of its width and height */

/**
 * Return where a line to another box leaves a box, if both its ends are moved from the middles by an `aside`, which stays
 * within the box; that place in the middle where both boxes have the same.
 */
export function leaving({ x, y, across, down }, other, [byX, byY] = [0, 0]) {
  const [toX, toY] = [other.x - x, other.y - y];
  const share = Math.min(shareTo(across, byX, toX), shareTo(down, byY, toY), 1);
  return toX || toY ? [x + byX + toX * share, y + byY + toY * share] : [x + byX, y + byY];
}

/** Return which share of a way leads from a place beside the middle to the edge. */
function shareTo(half, by, way) {
  return way ? Math.max(half - by * Math.sign(way), 0) / Math.abs(way) : Infinity;
}
