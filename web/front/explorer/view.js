// A plan and its picture turn into a view: what of the picture is shown, and what is said about it.

import { legendOf } from "./legend_counts.js";
import { hidingFacets, passes, wordCounts } from "./parts/filters.js";
import { atDrawnEnds, isInside, UNFOLDED } from "./parts/folding.js";
import { hidersOfEach } from "./parts/hidden.js";
import { levelCounts, within } from "./parts/scope.js";
import { onlyOf } from "./story_choices.js";

/**
 * Return the view of choices (see `plan.js`): picture, flags, shown relations and counts. `placed` are the shown relations
 * with the ends that they are drawn at, `inside` counts those that are not drawn because they are inside a folded concept.
 */
export function viewOf(library, plan, picture) {
  const { answer, narrowed } = plan;
  // A file that works offline has no picture of everything that can be folded.
  const at = picture.folded || !plan.at.size ? plan.at : UNFOLDED;
  const choices = { ...plan.choices, at };
  const scoped = at === plan.at ? plan.scoped : within(library.relations, choices);
  const drawn = new Set(picture.relations.map(({ id }) => id));
  const passing = scoped.filter((relation) => passes(relation, choices, library.filters));
  const shown = passing.filter(({ id }) => drawn.has(id));
  const counts = countsOf(library, choices, scoped);
  const ids = new Set(shown.map(({ id }) => id));
  return {
    choices: plan.choices, picture, shown, answer, at,
    placed: at.size ? shown.map((relation) => atDrawnEnds(relation, at)) : shown,
    inside: at.size ? insideOf(library, choices) : 0,
    cannotFold: at !== plan.at,
    only: narrowed ? scoped.map(({ id }) => id) : null,
    lit: narrowed ? answer.lit : answer?.told ?? [],
    /** Return all that hides a relation, as hidden.js names it. */
    hidersOf: (relation) => hidersOfEach(library.relations, { ...choices, only: narrowed ? scoped.map(({ id }) => id) : onlyOf(library, choices) }, choices, library.filters, drawn)(relation),
    flags: picture.relations.map(({ id }) => (ids.has(id) ? "1" : "0")).join(""),
    /** What a year could show: all that is laid out and passes the other filters. */
    timed: scoped.filter((relation) => drawn.has(relation.id) && passes(relation, choices, library.filters, "until")),
    leftOut: passing.length - shown.length + unsent(library),
    counts,
    legend: legendOf(library, { scoped, counts, choices, picture }),
    hiding: choices.focus && !shown.length ? hidingFacets(scoped, choices, library.filters, choices.focus) : [],
    filtered: library.filters.some((facet) => choices[facet].length > 0),
    elsewhere: passing.length || narrowed ? 0 : ofOtherLevels(library, choices),
  };
}

/** Return how many relations of what is shown of a large file the browser does not have. */
function unsent({ part }) {
  return part && part.kind !== "overview" ? part.total - part.sent : 0;
}

function insideOf(library, choices) {
  const chosen = within(library.relations, { level: choices.level, focus: "" });
  return chosen.filter((relation) => isInside(relation, choices.at) && passes(relation, choices, library.filters)).length;
}

/** Return how many relations of any level the filters let through, where the levels decide. */
function ofOtherLevels(library, choices) {
  return within(library.relations, { ...choices, level: [] }).filter((relation) => passes(relation, choices, library.filters)).length;
}

/** Return how many relations of each level there are where the library does not have them all. */
function levelsOfPart({ part }) {
  const levels = Object.entries(part?.levels ?? {});
  return levels.length ? new Map(levels) : null;
}

function countsOf(library, choices, scoped) {
  return new Map(
    library.facets.map(({ name, words }) => {
      const offered = words.map(({ word }) => word);
      const counts =
        name === "level"
          ? levelsOfPart(library) ?? levelCounts(library.relations, offered, choices)
          : wordCounts(scoped, choices, library.filters, name, offered);
      return [name, counts];
    }),
  );
}
