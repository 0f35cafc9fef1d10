// A box or an edge under the pointer turns into what stays lit: itself, its relations and their other ends.

import { endsOf } from "./visibility.js";

/** @import { Picture, Pointed, Relation } from "../shared/types.js" */

/**
 * Return the lit box ids and relation ids around a concept, a relation or an edge; null where nothing is pointed at.
 * @param {Picture} picture
 * @param {Set<string>} visibleRelations
 * @param {Pointed | null} pointed
 */
export function spotlight(picture, visibleRelations, pointed) {
  if (!pointed) return null;
  const lit = picture.relations.filter((relation) => visibleRelations.has(relation.id) && touches(relation, pointed));
  const relations = new Set(lit.map(({ id }) => id));
  const edges = picture.edges.filter((edge) => edge.relations.some((id) => relations.has(id)));
  return { boxes: new Set([...(pointed.box ? [pointed.box] : []), ...endsOf(edges), ...relations]), relations };
}

/** @type {(relation: Relation, pointed: Pointed) => boolean} */
function touches({ id, source, target }, { box, relations }) {
  return relations ? relations.includes(id) : box === id || box === source || box === target;
}
