// An arrow key turns into the next place of a walk along the relations: from a concept to a relation to a concept.

/**
 * A place is { concept, relation, way }: at a concept (relation null), or on one of its relations, `way` being "out"
 * or "in". Every function returns a place; where there is nothing to go to it returns the same one.
 */
export function start(picture, shown, concept) {
  const relations = shownRelations(picture, shown);
  const names = [...new Set(relations.flatMap(({ source, target }) => [source, target]))].sort();
  if (concept && names.includes(concept)) return { concept, relation: null, way: "out" };
  return names.length ? { concept: names[0], relation: null, way: "out" } : null;
}

/** Go along an arrow: from a concept onto its first outgoing relation, from a relation to its target. */
export function out(picture, shown, place) {
  return place.relation ? arrive(picture, place, "target") : enter(picture, shown, place, "out");
}

/** Go against an arrow: from a concept onto its first incoming relation, from a relation to its source. */
export function back(picture, shown, place) {
  return place.relation ? arrive(picture, place, "source") : enter(picture, shown, place, "in");
}

/** Go to the next (1) or previous (-1) relation of the same concept and way, or from a concept to the next by name. */
export function sideways(picture, shown, place, step) {
  if (!place.relation) return { ...place, concept: around(conceptsOf(picture, shown), place.concept, step) };
  const ids = relationsOf(picture, shown, place.concept, place.way).map(({ id }) => id);
  return { ...place, relation: around(ids, place.relation, step) };
}

/** Return what a place is called, for a live region. */
export function announced(picture, shown, place) {
  if (!place.relation) {
    const outward = relationsOf(picture, shown, place.concept, "out").length;
    const inward = relationsOf(picture, shown, place.concept, "in").length;
    return `${place.concept}, ${outward} relations out, ${inward} in`;
  }
  const siblings = relationsOf(picture, shown, place.concept, place.way);
  const number = siblings.findIndex(({ id }) => id === place.relation);
  const { source, effect, target } = siblings[number];
  return `${source}, ${effect}, ${target}, relation ${number + 1} of ${siblings.length}`;
}

/** Return whether a place still exists among the shown relations. */
export function stands(picture, shown, place) {
  if (!place) return false;
  return place.relation ? shown.has(place.relation) : conceptsOf(picture, shown).includes(place.concept);
}

function enter(picture, shown, place, way) {
  const [first] = relationsOf(picture, shown, place.concept, way);
  return first ? { concept: place.concept, relation: first.id, way } : place;
}

function arrive(picture, place, end) {
  const relation = picture.relations.find(({ id }) => id === place.relation);
  return { concept: relation[end], relation: null, way: place.way };
}

function around(list, current, step) {
  return list[(list.indexOf(current) + step + list.length) % list.length];
}

function shownRelations(picture, shown) {
  return picture.relations.filter(({ id }) => shown.has(id));
}

function relationsOf(picture, shown, concept, way) {
  const end = way === "out" ? "source" : "target";
  return shownRelations(picture, shown)
    .filter((relation) => relation[end] === concept)
    .sort((first, second) => first.line - second.line);
}

function conceptsOf(picture, shown) {
  const names = new Set(shownRelations(picture, shown).flatMap(({ source, target }) => [source, target]));
  return [...names].sort((first, second) => first.localeCompare(second));
}
