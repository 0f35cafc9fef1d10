// What is chosen turns into a view: which picture, what of it is shown, and what is said about it.

import { hidingFacets, passes, wordCounts } from "./parts/filters.js";
import { pickPicture } from "./source/pick_picture.js";
import { levelCounts, within } from "./parts/scope.js";
import { onlyOf } from "./story_choices.js";
import { answered } from "./ask/answered.js";
import { cutOut, narrowedTo, pickForAnswer } from "./ask/answer_map.js";
import { tally } from "./legend_counts.js";

const EMPTY = { id: "empty", kind: "map", scope: "", focus: null, width: 1, height: 1, nodes: [], edges: [], relations: [], headings: [] };

/** Return the view of an atlas of data (see `library.js`) for choices: picture, flags, shown relations and counts. */
export function viewOf(library, choices) {
  const laidOut = within(library.relations, { ...choices, only: onlyOf(library, choices) });
  const answer = answered(library, choices);
  const narrowed = narrowedTo(answer, laidOut, library.questions.readable);
  const scoped = narrowed ? within(library.relations, { only: narrowed }) : laidOut;
  const wanted = new Set(scoped.map(({ id }) => id));
  const { number, picture } = (narrowed ? answerPicture : ownPicture)(library, wanted, choices);
  const drawn = number < 0 ? new Set() : library.index[number].ids;
  const passing = scoped.filter((relation) => passes(relation, choices, library.filters));
  const shown = passing.filter(({ id }) => drawn.has(id));
  const ids = new Set(shown.map(({ id }) => id));
  return {
    choices, picture, shown, answer,
    lit: narrowed ? answer.lit : answer?.told ?? [],
    flags: picture.relations.map(({ id }) => (ids.has(id) ? "1" : "0")).join(""),
    leftOut: passing.length - shown.length,
    counts: countsOf(library, choices, scoped),
    legend: tally(shown, library.typeOf, library.legend, picture.kind, choices),
    hiding: choices.focus && !shown.length ? hidingFacets(scoped, choices, library.filters, choices.focus) : [],
    filtered: library.filters.some((facet) => choices[facet].length > 0),
  };
}

function ownPicture(library, wanted, { focus, layout }) {
  const number = pickPicture(library.index, wanted, focus, layout);
  return { number, picture: number < 0 ? EMPTY : around(library.pictureAt(number), focus) };
}

function answerPicture(library, wanted, { layout }) {
  const number = pickForAnswer(library.index, wanted, layout);
  return { number, picture: number < 0 ? EMPTY : cutOut(library.pictureAt(number), wanted) };
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
