// Steps that follow each other turn into the way back: where a story branches, that is the way one came.

const MOST = 500;

/**
 * Return the trail after a move from one step to another, each named by its address: who comes back to where they were is
 * one step shorter on their way.
 * @param {readonly string[]} trail
 * @param {string} from "" where no step was shown
 * @param {string} to "" where none is shown
 * @returns {string[]}
 */
export function trailAfter(trail, from, to) {
  if (!from || !to || from === to) return [...trail];
  return trail.at(-1) === to ? trail.slice(0, -1) : [...trail, from].slice(-MOST);
}

/**
 * Return the trail that an entry of the history keeps, over a reload; nothing else is one.
 * @param {unknown} state
 * @returns {string[]}
 */
export function keptTrail(state) {
  const trail = /** @type {{ trail?: unknown } | null} */ (state)?.trail;
  return Array.isArray(trail) && trail.every((one) => typeof one === "string") ? trail : [];
}
