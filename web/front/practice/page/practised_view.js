// A library and the query of a view turn into what is practised: the relations that the view shows, and the questions about them.

import { knownRelations } from "../memory/known_relations.js";
import { POINT } from "../modes/point_map.js";
import { knownWord } from "../../shared/known_word.js";
import { readAddress, writeAddress } from "../../explorer/address.js";
import { passes } from "../../explorer/parts/filters.js";
import { planOf } from "../../explorer/plan.js";

// What is asked of whoever filters by it is no question any more.
const GIVEN_AWAY = { polarity: "sign", evidence: "evidence", support: "agree" };

/**
 * Return { choices, query, relations, misread }: what a query chooses, the query of just that, the ids of the relations that it
 * shows, and a sentence for each word of it that is not known.
 */
export function practisedView(library, text) {
  const { choices, misread } = readAddress(text, library);
  const shown = planOf(library, choices).scoped.filter((relation) => passes(relation, choices, library.filters));
  return { choices, query: writeAddress(choices, library), relations: shown.map(({ id }) => id), misread };
}

/** Return the view of only those relations that fade at a moment, and of no definitions; null where none does. */
export function fadingView(view, library, progress, now) {
  const known = knownRelations(view.relations.map((id) => library.relation(id)), progress, now);
  const relations = view.relations.filter((id) => known.has(id) && knownWord(known.get(id)) === "fading");
  return relations.length ? { ...view, relations, isRevised: true } : null;
}

/**
 * Return the bank with the questions about what a view shows alone, its first relations where there are many, without those whose
 * answer stands in its address: what is around GABA asks for no GABA.
 */
export function bankOfView(bank, view, library) {
  const relations = view.relations.slice(0, bank.most);
  const ids = new Set(relations);
  const concepts = new Set(relations.map((id) => library.relation(id)).flatMap(({ source, target }) => [source, target]));
  const named = new Set(Object.values(view.choices).flat());
  const given = Object.keys(GIVEN_AWAY).filter((facet) => view.choices[facet]?.length).map((facet) => GIVEN_AWAY[facet]);
  // Of a part of a file the boxes of a question may be those of relations that are not there to be drawn.
  const isDrawn = ({ kind, wrong }) => kind !== POINT || wrong.every(({ relation }) => library.relation(relation));
  const isAsked = (item) => isDrawn(item) && isOfView(item);
  const isOfView = ({ kind, about, right }) =>
    (kind === "definition" ? concepts : ids).has(about) && !(view.isRevised && kind === "definition") && !named.has(right) && !given.includes(kind);
  return { ...bank, items: bank.items.filter(isAsked) };
}
