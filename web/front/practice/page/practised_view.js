// A library and the query of a view turn into what is practised: the relations that the view shows, and the questions about them.

import { readAddress, writeAddress } from "../../explorer/address.js";
import { passes } from "../../explorer/parts/filters.js";
import { planOf } from "../../explorer/plan.js";

// What is asked of whoever filters by it is no question any more.
const GIVEN_AWAY = { polarity: "sign", evidence: "evidence", support: "agree" };

/** Return { choices, query, relations }: what a query chooses, the query of just that, and the ids of the relations that it shows. */
export function practisedView(library, text) {
  const { choices } = readAddress(text, library);
  const shown = planOf(library, choices).scoped.filter((relation) => passes(relation, choices, library.filters));
  return { choices, query: writeAddress(choices, library), relations: shown.map(({ id }) => id) };
}

/**
 * Return the bank with the questions about what a view shows alone, without those whose answer stands in its address: what
 * is around GABA asks for no GABA.
 */
export function bankOfView(bank, view, library) {
  const ids = new Set(view.relations);
  const concepts = new Set(view.relations.map((id) => library.relation(id)).flatMap(({ source, target }) => [source, target]));
  const named = new Set(Object.values(view.choices).flat());
  const given = Object.keys(GIVEN_AWAY).filter((facet) => view.choices[facet]?.length).map((facet) => GIVEN_AWAY[facet]);
  const isAsked = ({ kind, about, right }) =>
    (kind === "definition" ? concepts : ids).has(about) && !named.has(right) && !given.includes(kind);
  return { ...bank, items: bank.items.filter(isAsked) };
}
