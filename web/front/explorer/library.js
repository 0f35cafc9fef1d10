// The data of a page turns into a library: everything in it can be looked up by name or id.

import { relationIds, unpacker } from "./unpack.js";

/** Return the data with its filters, an index of its pictures, and ways to look things up. */
export function libraryOf(data) {
  const concepts = new Map(data.concepts.map((concept) => [concept.name, concept]));
  const relations = new Map(data.relations.map((relation) => [relation.id, relation]));
  const index = data.pictures.map((picture) => ({
    ids: new Set(relationIds(picture, data.shared)), focus: picture.focus ?? "", kind: picture.kind, auto: picture.auto,
  }));
  return {
    ...data, index,
    stories: data.stories ?? [],
    filters: data.facets.map(({ name }) => name).filter((name) => name !== "level"),
    pictureAt: unpacker(data),
    concept: (name) => concepts.get(name),
    relation: (id) => relations.get(id),
    typeOf: (name) => concepts.get(name).type,
  };
}
