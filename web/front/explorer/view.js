// A plan and its picture turn into a view: what of the picture is shown, and what is said about it.

import { legendOf } from "./legend_counts.js";
import { hidingFacets, passes, wordCounts } from "./parts/filters.js";
import { levelCounts, within } from "./parts/scope.js";

/** Return the view of choices (see `plan.js`): picture, flags, shown relations and counts. */
export function viewOf(library, { choices, answer, scoped, narrowed }, picture) {
  const drawn = new Set(picture.relations.map(({ id }) => id));
  const passing = scoped.filter((relation) => passes(relation, choices, library.filters));
  const shown = passing.filter(({ id }) => drawn.has(id));
  const counts = countsOf(library, choices, scoped);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    choices, picture, shown, answer,
    only: narrowed ? scoped.map(({ id }) => id) : null,
    lit: narrowed ? answer.lit : answer?.told ?? [],
    flags: picture.relations.map(({ id }) => (ids.has(id) ? "1" : "0")).join(""),
    leftOut: passing.length - shown.length,
    counts,
    legend: legendOf(library, { scoped, counts, choices, picture }),
    hiding: choices.focus && !shown.length ? hidingFacets(scoped, choices, library.filters, choices.focus) : [],
    filtered: library.filters.some((facet) => choices[facet].length > 0),
    elsewhere: passing.length || narrowed ? 0 : ofOtherLevels(library, choices),
  };
}

/** Return how many relations of any level the filters let through, where the levels decide. */
function ofOtherLevels(library, choices) {
  return within(library.relations, { ...choices, level: [] }).filter((relation) => passes(relation, choices, library.filters)).length;
}

function countsOf(library, choices, scoped) {
  return new Map(
    library.facets.map(({ name, words }) => {
      const offered = words.map(({ word }) => word);
      const counts =
        name === "level"
          ? levelCounts(library.relations, offered, choices)
          : wordCounts(scoped, choices, library.filters, name, offered);
      return [name, counts];
    }),
  );
}
