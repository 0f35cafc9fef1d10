// The sentences of an answer get what stands behind them: evidence, and the relations that say the same.

/** Return the answer with its sentences as those of a library: each with its evidence, and its studies where there are several. */
export function withStudies(answer, library) {
  const groups = answer.groups.map((group) => ({ ...group, items: group.items.map((item) => studied(item, library)) }));
  return { ...answer, groups };
}

function studied({ relations = [], ...item }, library) {
  const own = library.relation(item.id);
  const alike = relations.map(library.relation).filter(({ effect, polarity }) => effect === own.effect && polarity === own.polarity);
  const { grade, species, doubt, cited, paper } = own;
  return { ...item, grade, species, cited, ...(doubt ? { doubt } : {}), ...(paper ? { paper } : {}), ...(alike.length > 1 ? { studies: alike } : {}) };
}
