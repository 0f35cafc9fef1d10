// What is chosen turns into a view: which picture, what of it is shown, and what is said about it.

import { hidingFacets, passes, wordCounts } from "./filters.js";
import { pickPicture } from "./pick_picture.js";
import { levelCounts, within } from "./scope.js";
import { onlyOf } from "./story_choices.js";
import { tally } from "./legend_counts.js";

const EMPTY = { id: "empty", kind: "map", scope: "", focus: null, width: 1, height: 1, nodes: [], edges: [], relations: [], headings: [] };

/** Return the view of an atlas of data (see `library.js`) for choices: picture, flags, shown relations and counts. */
export function viewOf(library, choices) {
  const scoped = within(library.relations, { ...choices, only: onlyOf(library, choices) });
  const wanted = new Set(scoped.map(({ id }) => id));
  const number = pickPicture(library.index, wanted, choices.focus, choices.layout);
  const picture = number < 0 ? EMPTY : around(library.pictureAt(number), choices.focus);
  const drawn = number < 0 ? new Set() : library.index[number].ids;
  const passing = scoped.filter((relation) => passes(relation, choices, library.filters));
  const shown = passing.filter(({ id }) => drawn.has(id));
  const ids = new Set(shown.map(({ id }) => id));
  return {
    choices, picture, shown,
    flags: picture.relations.map(({ id }) => (ids.has(id) ? "1" : "0")).join(""),
    leftOut: passing.length - shown.length,
    counts: countsOf(library, choices, scoped),
    legend: tally(shown, library.typeOf, library.legend, picture.kind, choices),
    hiding: choices.focus && !shown.length ? hidingFacets(scoped, choices, library.filters, choices.focus) : [],
    filtered: library.filters.some((facet) => choices[facet].length > 0),
  };
}

/** Return the picture as one around the focus, which then stays visible whatever the filters hide. */
function around(picture, focus) {
  return !focus || picture.focus === focus ? picture : { ...picture, focus, id: `${picture.id} ${focus}` };
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
