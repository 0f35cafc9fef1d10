// The relations of a view turn into one path of two to four of them, chosen by a seed.

import { paths } from "../../explorer/questions/paths.js";
import { signedEdges } from "../../explorer/questions/signed_edges.js";
import { byCodePoint } from "../../explorer/questions/text_order.js";
import { shuffled } from "../../shared/seeded_random.js";

const [FEWEST, MOST] = [2, 4];
// Long enough to be a chain, short enough to be kept in mind.
const WANTED = [3, 2, 4];

/** Return the path { edges, concepts, net }, null where no two relations follow one another; `random()` gives numbers from 0 to 1. */
export function pathToRead(relations, library, random) {
  const names = [...new Set(relations.flatMap(({ source, target }) => [source, target]))].sort(byCodePoint);
  const graph = signedEdges(relations, names, library.questions);
  const ends = new Map();
  for (const source of shuffled(names, random)) {
    for (const [target, length] of reached(graph, source)) {
      if (length >= FEWEST && !ends.has(length)) ends.set(length, [source, target]);
    }
    if (ends.has(WANTED[0])) break;
  }
  const length = WANTED.find((number) => ends.has(number));
  if (!length) return null;
  const [source, target] = ends.get(length);
  return paths(graph, source, target, length, library.questions, { most: 1 }).found[0];
}

/** Return the fewest edges to each concept that is reached with at most MOST, by name. */
function reached({ after }, start) {
  const found = new Map([[start, 0]]);
  for (const [name, length] of found) {
    if (length === MOST) continue;
    for (const next of after.get(name).keys()) if (!found.has(next)) found.set(next, length + 1);
  }
  return found;
}
