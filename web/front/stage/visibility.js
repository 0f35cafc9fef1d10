// The relations that the filters let through turn into the boxes and edges that are visible.

/** @import { Edge, Picture, Visible } from "../shared/types.js" */

/**
 * Return the visible relation ids, box ids and edge ids.
 *
 * `shown` has one character for each relation of the picture, "1" where it is shown. A concept is visible with a
 * shown relation or as the focus, a phrase and an edge with theirs.
 * @param {Picture} picture
 * @param {string} shown
 * @returns {Visible}
 */
export function visible(picture, shown) {
  /** @type {Set<string>} */
  const relations = new Set();
  const boxes = new Set(picture.focus ? [picture.focus] : []);
  picture.relations.forEach((relation, place) => {
    if (shown[place] !== "1") return;
    relations.add(relation.id);
    boxes.add(relation.source).add(relation.target).add(relation.id);
  });
  const edges = new Set(
    picture.edges.filter((edge) => edge.relations.some((id) => relations.has(id))).map((edge) => edge.id),
  );
  return { relations, boxes, edges };
}

/**
 * Return how many relations of an edge are visible.
 * @param {Edge} edge
 * @param {Set<string>} relations
 */
export function weight(edge, relations) {
  return edge.relations.filter((id) => relations.has(id)).length;
}
