// The relations that the filters let through turn into the boxes and edges that are visible.

/** @import { Box, Edge, Picture, Visible } from "../shared/types.js" */

/**
 * Return the visible relation ids, box ids and edge ids, and which relations are not contested yet.
 *
 * `shown` has one character for each relation of the picture, "1" where it is shown. A concept is visible with a
 * shown relation or as the focus, a phrase and an edge with theirs. `until` is the year by which all of it was known, 0
 * for none.
 * @param {Picture} picture
 * @param {string} shown
 * @param {number} [until]
 * @returns {Visible}
 */
export function visible(picture, shown, until = 0) {
  const relations = new Set(picture.relations.filter((_, place) => shown[place] === "1").map(({ id }) => id));
  const edges = picture.edges.filter((edge) => edge.relations.some((id) => relations.has(id)));
  const boxes = new Set([...(picture.focus ? [picture.focus] : []), ...(picture.kept ?? []), ...endsOf(edges), ...relations]);
  return { relations, boxes, edges: new Set(edges.map(({ id }) => id)), agreed: agreedBy(picture, until) };
}

/** @type {(picture: Picture, until: number) => Set<string>} the relations whose pair was not contested by a year */
function agreedBy({ relations }, until) {
  return new Set(until ? relations.filter(({ since = Infinity }) => since > until).map(({ id }) => id) : []);
}

/**
 * Return the ids of the boxes at the ends of edges.
 * @param {Edge[]} edges
 */
export function endsOf(edges) {
  return edges.flatMap(({ from, to }) => [from, to]);
}

/**
 * Return what a box stands for: the name of a concept, which may have two boxes, or the id of a relation.
 * @param {Pick<Box, "id" | "concept">} box
 */
export function standsFor({ id, concept }) {
  return concept || id;
}
