// Two concepts turn into the paths from one to the other, the best first (A* search, one length and strength at a time).

import { heapOf } from "./heap.js";
import { factorOf, strengthsOf, weakest } from "./signed_edges.js";
import { byNumbers } from "./text_order.js";

const MOST = 50;
// Chains that a search may begin before it gives up, as in graph/questions/paths.py.
const WORK = 100_000;
const NET_EFFECTS = new Map([[1, "promotes"], [-1, "dampens"], [0, "undetermined"]]);

/**
 * Return { found, cut }: the best paths of at most so many edges, each { edges, concepts, net }, and whether there are
 * more, or may be.
 *
 * A path is better if it has fewer edges, then if its weakest edge has stronger evidence, then if it has more rows; else
 * the names decide. `work` bounds the chains that are begun, so that no file keeps a browser busy for long.
 */
export function paths(graph, source, target, longest, words, { most = MOST, work = WORK } = {}) {
  const found = [];
  let begun = 0;
  for (const edges of bestFirst(graph, source, target, longest, strengthsOf(words))) {
    if (edges) found.push(pathOf(edges));
    else begun += 1;
    if (found.length > most || begun > work) return { found: found.slice(0, most), cut: true };
  }
  return { found, cut: false };
}

function pathOf(edges) {
  return { edges, concepts: [edges[0].source, ...edges.map(({ target }) => target)], net: NET_EFFECTS.get(factorOf(edges)) };
}

/** Yield the edges of the paths, the best first, and null for each chain that is begun. */
function* bestFirst(graph, source, target, longest, strengths) {
  const places = new Map(graph.names.map((name, place) => [name, place]));
  const ahead = new Map(strengths.map((strength) => [strength, [new Map([[target, 0]])]]));
  for (let length = 1; length <= longest; length += 1) {
    for (const [strength, rows] of ahead) {
      if (length > 1) rows.push(oneEdgeMore(graph, rows.at(-1), strength, [source, target]));
      for (const edges of mostRowsFirst(graph, places, source, rows, strength)) {
        if (!edges || weakest(edges) === strength) yield edges;
      }
    }
  }
}

/** Return the concepts one edge before those ahead, and the most rows from each of them to the target. */
function oneEdgeMore({ before }, ahead, strength, ends) {
  const rows = new Map();
  for (const [concept, further] of ahead) {
    for (const edge of before.get(concept).values()) {
      const sum = further + edge.relations.length;
      if (edge.strength >= strength) rows.set(edge.source, Math.max(rows.get(edge.source) ?? 0, sum));
    }
  }
  ends.forEach((end) => rows.delete(end));
  return rows;
}

/** Yield the paths with one edge for each entry of `ahead`, those with the most rows first, then by name. */
function* mostRowsFirst(graph, places, source, ahead, strength) {
  // Every chain waits under the most rows that it can come to, a number that never grows as the chain does.
  const waiting = heapOf((one, other) => other.most - one.most || byNumbers(one.order, other.order));
  waiting.push({ most: 0, rows: 0, edges: [], order: [places.get(source)], last: source });
  while (waiting.size()) {
    const chain = waiting.pop();
    if (chain.edges.length === ahead.length) {
      yield chain.edges;
      continue;
    }
    const possible = ahead.at(-1 - chain.edges.length);
    for (const edge of goingOn(graph, chain, possible, strength)) {
      const rows = chain.rows + edge.relations.length;
      const order = [...chain.order, places.get(edge.target)];
      waiting.push({ most: rows + possible.get(edge.target), rows, edges: [...chain.edges, edge], order, last: edge.target });
      yield null;
    }
  }
}

function goingOn({ after }, { edges, last }, possible, strength) {
  const passed = new Set(edges.map(({ source }) => source));
  return [...after.get(last).values()].filter(
    (edge) => edge.strength >= strength && possible.has(edge.target) && !passed.has(edge.target),
  );
}
