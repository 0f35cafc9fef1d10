// Relations that disagree turn into a group for each pair, so that the findings on both sides stand together.

/** Return { heading, items } for each source and target, in the order of the file. */
export function pairGroups(relations) {
  const pairs = new Map();
  for (const relation of [...relations].sort((one, other) => one.line - other.line)) {
    const key = JSON.stringify([relation.source, relation.target]);
    pairs.set(key, [...(pairs.get(key) ?? []), relation]);
  }
  return [...pairs.values()].map((items) => ({ heading: `${items[0].source} → ${items[0].target}`, items }));
}
