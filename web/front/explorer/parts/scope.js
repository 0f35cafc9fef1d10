// A level and a focus turn into the part of the relations that is laid out, as graph/views/scope.py does it.

import { atDrawnEnds, isInside, UNFOLDED } from "./folding.js";

/**
 * Return the relations of the chosen levels (none means all) near the focus; `only` names them outright. `at` says where
 * concepts are drawn that are folded: relations inside one folded concept are none of them.
 */
export function within(relations, { level, focus, depth, direction, grown, only, at = UNFOLDED }) {
  if (only) return relations.filter(({ id }) => only.includes(id));
  const chosen = level.length ? relations.filter(({ words }) => level.includes(words.level[0])) : relations;
  const apart = at.size ? chosen.filter((relation) => !isInside(relation, at)) : chosen;
  if (!focus) return apart;
  const placed = at.size ? apart.map((relation) => atDrawnEnds(relation, at)) : apart;
  const found = near(placed, focus, depth, direction, grown.map((name) => at.get(name) ?? name));
  return apart.filter((_, place) => found.has(placed[place]));
}

/** Return the relations that lead out of a concept or into it. */
export function ofConcept(relations, concept) {
  return relations.filter(({ source, target }) => source === concept || target === concept);
}

/** Return for each level how many relations it alone would lay out. */
export function levelCounts(relations, levels, choices) {
  return new Map(levels.map((word) => [word, within(relations, { ...choices, level: [word] }).length]));
}

function near(relations, focus, depth, direction, grown) {
  const reached = new Set([focus]);
  let found = new Set();
  for (let step = 0; step < depth; step += 1) {
    found = new Set(leading(relations, reached, direction));
    addEnds(found, reached);
  }
  let waiting = grown.filter((name) => reached.has(name));
  while (waiting.length) {
    leading(relations, new Set(waiting), direction).forEach((relation) => found.add(relation));
    const before = new Set(reached);
    addEnds(found, reached);
    waiting = grown.filter((name) => reached.has(name) && !before.has(name));
  }
  return found;
}

function leading(relations, names, direction) {
  return relations.filter(
    ({ source, target }) => (direction !== "in" && names.has(source)) || (direction !== "out" && names.has(target)),
  );
}

function addEnds(relations, names) {
  for (const { source, target } of relations) names.add(source).add(target);
}
