// Signed edges turn into feedback loops: chains of concepts that come back to where they start.

import { factorOf, strengthsOf, weakest } from "./signed_edges.js";
import { byCodePoint } from "./text_order.js";

const [SHORTEST, LONGEST] = [2, 4];
const MOST = 50;
const KINDS = new Map([[1, "reinforcing"], [-1, "balancing"], [0, "undetermined"]]);

/**
 * Return { found, cut }: the loops of 2 to 4 edges, each once as { edges, concepts, kind }, and whether there are more.
 *
 * Shorter ones come first, then stronger evidence of the weakest edge, then those of the best linked concepts; only those
 * `through` a concept where one is named.
 */
export function loops(graph, words, through = "", most = MOST) {
  const found = [];
  for (const edges of bestFirst(graph, strengthsOf(words), through)) {
    if (found.length === most) return { found, cut: true };
    found.push({ edges, concepts: edges.map(({ source }) => source), kind: KINDS.get(factorOf(edges)) });
  }
  return { found, cut: false };
}

/** Yield the edges of the loops, the best first: those whose weakest edge is stronger have all been yielded before. */
function* bestFirst(graph, strengths, through) {
  const names = bestLinkedFirst(graph, through);
  const starts = through ? 1 : names.length;
  const classes = strengths.map((strength) => [strength, linksOf(graph, names, strength)]);
  for (let length = SHORTEST; length <= LONGEST; length += 1) {
    for (const [strength, links] of classes) {
      for (const ring of ringsOf(links, length, starts)) {
        const edges = edgesOf(graph, ring.map((place) => names[place]));
        if (weakest(edges) === strength) yield edges;
      }
    }
  }
}

function bestLinkedFirst({ names, after, before }, through) {
  const links = new Map(names.map((name) => [name, after.get(name).size + before.get(name).size]));
  const others = names.filter((name) => name !== through);
  const sorted = others.sort((one, other) => links.get(other) - links.get(one) || byCodePoint(one, other));
  return through ? [through, ...sorted] : sorted;
}

/** Return the edges of a ring, from its first concept by name. */
function edgesOf({ after }, concepts) {
  const first = concepts.indexOf([...concepts].sort(byCodePoint)[0]);
  const ring = [...concepts.slice(first), ...concepts.slice(0, first)];
  return ring.map((source, place) => after.get(source).get(ring[(place + 1) % ring.length]));
}

/** Return the places that edges of a strength or more lead to from each place, and from. */
function linksOf({ after }, names, strength) {
  const places = new Map(names.map((name, place) => [name, place]));
  const links = { after: names.map(() => new Set()), before: names.map(() => new Set()) };
  for (const edges of after.values()) {
    for (const edge of edges.values()) {
      if (edge.strength < strength) continue;
      links.after[places.get(edge.source)].add(places.get(edge.target));
      links.before[places.get(edge.target)].add(places.get(edge.source));
    }
  }
  return links;
}

/**
 * Yield the rings of one length, each once, as places of concepts, the best linked first.
 *
 * A ring is looked for from its first place, so no search from a lesser concept walks through a better linked one.
 */
function* ringsOf(links, length, starts) {
  for (let start = 0; start < starts; start += 1) {
    if (links.after[start].size && links.before[start].size) yield* closed(links, [start], homeward(links, start, length));
  }
}

/** Return where each edge may lead: to later places, from where the edges that remain can lead home. */
function homeward({ after, before }, start, length) {
  const home = [new Set([start])];
  for (let left = length - 2; left > 0; left -= 1) {
    const places = [...home.at(-1)].flatMap((place) => [...before[place]]);
    home.push(new Set(places.filter((place) => place > start)));
  }
  return [new Set([...after[start]].filter((place) => place > start)), ...home.reverse()];
}

function* closed(links, places, home) {
  if (!home.length) {
    yield places.slice(0, -1);
    return;
  }
  const next = [...links.after[places.at(-1)]].filter((place) => home[0].has(place) && !places.slice(1).includes(place));
  for (const place of next.sort((one, other) => one - other)) yield* closed(links, [...places, place], home.slice(1));
}
