// The relations that are shown turn into the entries of the legend: what is on the map, and how often.

/** Return the entries of `legend` that are on a map of a kind, counted. `typeOf` gives the type of a concept. */
export function tally(shown, typeOf, legend, kind, choices) {
  const names = new Set(shown.flatMap(({ source, target }) => [source, target]));
  const types = counted([...names].map(typeOf));
  const signs = counted(shown.map(({ polarity }) => polarity));
  const disputed = shown.filter(({ contested }) => contested);
  const pairs = new Set(disputed.map(({ source, target }) => JSON.stringify([source, target])));
  const found = legend.counted.map((entry) => numbered(entry, (entry.facet === "type" ? types : signs).get(entry.word)));
  found.push(numbered(legend.contested[kind], pairs.size));
  const onMap = found.filter(({ count }) => count);
  for (const entry of onMap) entry.chosen = choices[entry.facet].includes(entry.word);
  return shown.length ? [...onMap, legend.thickness[kind]] : onMap;
}

function numbered(entry, count) {
  return { ...entry, count };
}

function counted(words) {
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
