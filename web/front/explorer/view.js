// A plan and its picture turn into a view: what of the picture is shown, and what is said about it.

import { tally } from "./legend_counts.js";
import { hidingFacets, passes, wordCounts } from "./parts/filters.js";
import { levelCounts } from "./parts/scope.js";

/** Return the view of choices (see `plan.js`): picture, flags, shown relations and counts. */
export function viewOf(library, { choices, answer, scoped, narrowed }, picture) {
  const drawn = new Set(picture.relations.map(({ id }) => id));
  const passing = scoped.filter((relation) => passes(relation, choices, library.filters));
  const shown = passing.filter(({ id }) => drawn.has(id));
  const ids = new Set(shown.map(({ id }) => id));
  return {
    choices, picture, shown, answer,
    only: narrowed ? scoped.map(({ id }) => id) : null,
    lit: narrowed ? answer.lit : answer?.told ?? [],
    flags: picture.relations.map(({ id }) => (ids.has(id) ? "1" : "0")).join(""),
    leftOut: passing.length - shown.length,
    counts: countsOf(library, choices, scoped),
    legend: tally(shown, library.typeOf, library.legend, picture.kind, choices),
    hiding: choices.focus && !shown.length ? hidingFacets(scoped, choices, library.filters, choices.focus) : [],
    filtered: library.filters.some((facet) => choices[facet].length > 0),
  };
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
