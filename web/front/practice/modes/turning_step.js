// The edges of a path turn into where its end goes, and into the step at which a prediction of that went wrong.

/** @typedef {{ factor: number }} Signed an edge with the factor 1, -1, or 0 where its direction is not determined */

/**
 * Return where each concept after the first goes when the first rises: 1, -1, or 0 from an undetermined edge on.
 * @param {Signed[]} edges
 */
export function runningDirections(edges) {
  let direction = 1;
  // A zero is never negative, so that directions can be compared.
  return edges.map(({ factor }) => (direction = direction * factor || 0));
}

/**
 * Return the number of the step, from 1, at which a prediction for the end of a path turned; null for the right one.
 *
 * Whoever opens the arrows one by one has a running direction: at first 1, for the first concept rises, then that of the
 * concept which the last open arrow leads to. The turning step is the first from which on this is never again what was
 * predicted. Where it never was at all, a turn was waited for that does not come; such a prediction can be held until an
 * arrow has no direction, and where each has one until the last is open, so that is the step.
 * @param {Signed[]} edges
 * @param {number} predicted 1, -1 or 0
 */
export function turningStep(edges, predicted) {
  const running = runningDirections(edges);
  if (running.at(-1) === predicted) return null;
  const held = [1, ...running].lastIndexOf(predicted);
  if (held >= 0) return held + 1;
  const open = running.indexOf(0);
  return open < 0 ? edges.length : open + 1;
}
