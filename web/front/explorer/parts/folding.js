// The concepts that are folded turn into where each narrower one is drawn, as graph/model/wider.py does it.

/** Nothing is folded: every concept is drawn at itself. */
export const UNFOLDED = new Map();

/** Return the concepts that are wider than one, the nearest first; `wider` has the wider concept of each. */
export function allWider(wider, name) {
  const found = [];
  for (let above = wider.get(name); above !== undefined; above = wider.get(above)) found.push(above);
  return found;
}

/** Return the concepts that are narrower than one, whatever the way down. */
export function allNarrower(wider, name) {
  return [...wider.keys()].filter((other) => allWider(wider, other).includes(name));
}

/** Return the widest concepts: those that have a narrower one and no wider one. */
export function widest(wider) {
  return [...new Set(wider.values())].filter((name) => !wider.has(name));
}

/**
 * Return for each concept below a folded one where it is drawn: at the widest of those that are folded. What is wider than
 * the focus is not folded: the focus is drawn itself.
 */
export function foldedAround(wider, folded, focus = "") {
  const open = new Set(allWider(wider, focus));
  const closed = new Set(folded.filter((name) => !open.has(name)));
  if (!closed.size) return UNFOLDED;
  const found = [...wider.keys()].map((name) => [name, allWider(wider, name).filter((above) => closed.has(above)).at(-1)]);
  return new Map(found.filter(([, above]) => above !== undefined));
}

/** Return a relation with the concepts as ends that it is drawn at. */
export function atDrawnEnds(relation, at) {
  const [source, target] = [relation.source, relation.target].map((name) => at.get(name) ?? name);
  return source === relation.source && target === relation.target ? relation : { ...relation, source, target };
}

/** Return whether a relation leads from one concept to another that both are drawn at the same one. */
export function isInside(relation, at) {
  if (!at.size) return false;
  const { source, target } = atDrawnEnds(relation, at);
  return source === target && relation.source !== relation.target;
}
