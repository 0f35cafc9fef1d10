// The data of a page turns into a library: everything in it can be looked up by name or id.

/** Return the data with its filters and ways to look things up; what a large file leaves out of a relation is blank. */
export function libraryOf(data) {
  const concepts = new Map(data.concepts.map((concept) => [concept.name, concept]));
  const relations = new Map(data.relations.map((relation) => [relation.id, { summary: "", facts: [], ...relation }]));
  return {
    ...data,
    relations: [...relations.values()],
    stories: data.stories ?? [],
    filters: data.facets.map(({ name }) => name).filter((name) => name !== "level"),
    concept: (name) => concepts.get(name),
    relation: (id) => relations.get(id),
    typeOf: (name) => concepts.get(name).type,
  };
}
