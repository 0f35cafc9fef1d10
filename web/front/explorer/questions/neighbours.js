// Two concepts turn into the concepts nearest to both, to go on from where no path leads (breadth-first search).

import { byCodePoint } from "./text_order.js";

const MOST = 5;

/** Return the concepts with the fewest edges to both together, in whatever direction, then by name. */
export function sharedNeighbours(graph, one, other, most = MOST) {
  const [ones, others] = [distances(graph, one), distances(graph, other)];
  const linked = [...ones.keys()].filter((name) => others.has(name) && name !== one && name !== other);
  const far = (name) => ones.get(name) + others.get(name);
  return linked.sort((first, second) => far(first) - far(second) || byCodePoint(first, second)).slice(0, most);
}

function distances({ after, before }, start) {
  const found = new Map([[start, 0]]);
  for (const concept of found.keys()) {
    for (const beside of [...after.get(concept).keys(), ...before.get(concept).keys()]) {
      if (!found.has(beside)) found.set(beside, found.get(concept) + 1);
    }
  }
  return found;
}
