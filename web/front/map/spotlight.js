// A box or an edge under the pointer turns into what stays lit: itself, its relations and their other ends.

/** Return the lit box ids and relation ids around a concept, a relation or an edge; null where nothing is pointed at. */
export function spotlight(picture, visibleRelations, pointed) {
  if (!pointed) return null;
  const relations = picture.relations.filter((relation) => visibleRelations.has(relation.id) && touches(relation, pointed));
  const boxes = new Set(pointed.box ? [pointed.box] : []);
  for (const { id, source, target } of relations) boxes.add(id).add(source).add(target);
  return { boxes, relations: new Set(relations.map(({ id }) => id)) };
}

function touches({ id, source, target }, { box, relations }) {
  return relations ? relations.includes(id) : box === id || box === source || box === target;
}
