// A level and a focus turn into the part of the relations that is laid out, as graph/views/scope.py does it.

/** Return the relations of the chosen levels (none means all) near the focus; `only` names them outright. */
export function within(relations, { level, focus, depth, direction, grown, only }) {
  if (only) return relations.filter(({ id }) => only.includes(id));
  const chosen = level.length ? relations.filter(({ words }) => level.includes(words.level[0])) : relations;
  return focus ? near(chosen, focus, depth, direction, grown) : chosen;
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
  return relations.filter((relation) => found.has(relation));
}

function leading(relations, names, direction) {
  return relations.filter(
    ({ source, target }) => (direction !== "in" && names.has(source)) || (direction !== "out" && names.has(target)),
  );
}

function addEnds(relations, names) {
  for (const { source, target } of relations) names.add(source).add(target);
}
