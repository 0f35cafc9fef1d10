// The relations of a view turn into one path of two to four of them, chosen by a seed.

import { paths } from "../../explorer/questions/paths.js";
import { factorOf, signedEdges } from "../../explorer/questions/signed_edges.js";
import { byCodePoint } from "../../explorer/questions/text_order.js";
import { shuffled } from "../../shared/seeded_random.js";

const [FEWEST, MOST] = [2, 4];
// Long enough to be a chain, short enough to be kept in mind.
const WANTED = [3, 2, 4];
// So many of a length are looked at for one that has a direction.
const COMPARED = 20;

/**
 * Return the path { edges, concepts, net }, null where no two relations follow one another; `random()` gives numbers from 0 to 1.
 * One that comes to more or less is preferred to one whose arrows settle nothing.
 */
export function pathToRead(relations, library, random) {
  const names = [...new Set(relations.flatMap(({ source, target }) => [source, target]))].sort(byCodePoint);
  const graph = signedEdges(relations, names, library.questions);
  const ends = endsOf(graph, shuffled(names, random));
  const pathOf = ([source, target, length]) => paths(graph, source, target, length, library.questions, { most: 1 }).found[0];
  const offered = WANTED.flatMap((length) => ends.get(length) ?? []);
  for (const each of offered) {
    const path = pathOf(each);
    if (factorOf(path.edges)) return path;
  }
  return offered.length ? pathOf(offered[0]) : null;
}

/** Return the ends [source, target, length] of the first few paths of each length. */
function endsOf(graph, starts) {
  const ends = new Map(WANTED.map((length) => [length, []]));
  for (const source of starts) {
    for (const [target, length] of reached(graph, source)) {
      const found = ends.get(length);
      if (length >= FEWEST && found.length < COMPARED) found.push([source, target, length]);
    }
    if (ends.get(WANTED[0]).length === COMPARED) break;
  }
  return ends;
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
