// The chosen words of the filters turn into the relations that they let through, and into counts of further choices.

import { ofConcept } from "./scope.js";
import { isContestedBy, isKnownBy, lastYear } from "./year_span.js";

/** Return whether the filters, all or all but one, let a relation through: in each it has one of the chosen words. */
export function passes(relation, choices, facets, except = "") {
  return facets.every((facet) => facet === except || !choices[facet].length || passesOne(relation, choices, facet));
}

function passesOne(relation, choices, facet) {
  return facet === "until" ? isKnownBy(relation, choices) : choices[facet].some((word) => hasWord(relation, choices, facet, word));
}

/** Return whether a word of a facet is true of a relation; where a year is chosen, what is contested by it. */
function hasWord(relation, choices, facet, word) {
  const until = facet === "support" && word === "contested" ? lastYear(choices) : 0;
  return until ? isContestedBy(relation, until) : relation.words[facet].includes(word);
}

/** Return for each word of a facet how many relations that word alone would show, the other facets staying. */
export function wordCounts(relations, choices, facets, facet, words) {
  const counts = new Map(words.map((word) => [word, 0]));
  for (const relation of relations) {
    if (!passes(relation, choices, facets, facet)) continue;
    for (const word of new Set(relation.words[facet])) {
      if (counts.has(word) && hasWord(relation, choices, facet, word)) counts.set(word, counts.get(word) + 1);
    }
  }
  return counts;
}

/** Return the fewest filters that would have to go to show a relation of a concept; none where one is shown. */
export function hidingFacets(relations, choices, facets, concept) {
  const own = ofConcept(relations, concept);
  const hiding = own.map((relation) =>
    facets.filter((facet) => !passes(relation, choices, facets.filter((other) => other === facet))),
  );
  return hiding.sort((first, second) => first.length - second.length)[0] ?? [];
}

/** Return the choices that take these filters off, all where none are named. */
export function withoutFilters({ filters }, facets = filters) {
  return Object.fromEntries(facets.map((facet) => [facet, []]));
}

/** Return the words of all levels. */
export function allLevels({ facets }) {
  return facets.find(({ name }) => name === "level")?.words.map(({ word }) => word) ?? [];
}

/** Return the filters with what is chosen in them. */
export function named(facets, choices) {
  const said = facets.map((facet) => (facet === "until" ? `of the year (${lastYear(choices)})` : `${facet} (${choices[facet].join(", ")})`));
  return `the filter${said.length > 1 ? "s" : ""} ${said.join(" and ")}`;
}
