// The data of a page turns into a library: everything in it can be looked up by name or id.

import { paperOf, shortCitation } from "./citing/paper.js";
import { conceptsNamed } from "./source/shown_part.js";

/**
 * Return the data with its filters and ways to look things up; what a large file leaves out of a relation is blank. Of a part
 * `names` are those of all concepts of the file, where they are there.
 */
export function libraryOf(data, names = null) {
  const concepts = new Map(data.concepts.map((concept) => [concept.name, concept]));
  const papers = (data.references ?? []).map((record) => paperOf(record, data.addresses));
  const citing = ({ reference }) => (typeof reference === "number" ? { cited: shortCitation(papers[reference]) } : {});
  /** Take over what the relations cite, where a large file has left it out: { references, cited }, in the order of the file. */
  const cite = ({ references, cited }) => {
    papers.push(...references.map((record) => paperOf(record, data.addresses)));
    [...relations.values()].forEach((relation, place) => {
      if (cited[place] !== null) Object.assign(relation, { reference: cited[place], ...citing({ reference: cited[place] }) });
    });
  };
  const wider = new Map(data.concepts.filter(({ broader }) => broader).map(({ name, broader }) => [name, broader]));
  const relations = new Map(data.relations.map((relation) => [relation.id, { summary: "", facts: [], ...citing(relation), ...relation }]));
  const search = { ...data.search };
  let about = new Map();
  /** Take over the names of all concepts of the file of which this is a part. */
  const learn = (all) => {
    search.terms = all.terms;
    about = conceptsNamed(all);
  };
  if (names) learn(names);
  return {
    ...data, cite, wider, search, learn,
    isNamed: () => !data.part || about.size > 0,
    enters: new Map(Object.entries(data.part?.enters ?? {})),
    /** Return the type, the synonyms and the degree of a concept of the file, whether or not the part has it. */
    about: (name) => concepts.get(name) ?? about.get(name),
    relations: [...relations.values()],
    stories: data.stories ?? [],
    filters: [...data.facets.map(({ name }) => name).filter((name) => name !== "level"), "until"],
    concept: (name) => concepts.get(name),
    narrowerThan: (wider) => data.concepts.filter(({ broader }) => broader === wider).map(({ name }) => name),
    relation: (id) => relations.get(id),
    paper: ({ reference }) => paperIn(papers, reference, data.addresses),
    typeOf: (name) => concepts.get(name).type,
  };
}

/** Return the paper that a relation names by its number, or holds itself; null for one without a source. */
function paperIn(papers, reference, addresses) {
  if (typeof reference === "number") return papers[reference] ?? null;
  return reference ? paperOf(reference, addresses) : null;
}
