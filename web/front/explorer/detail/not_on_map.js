// A relation, or some of a concept, that are not on the map turn into the reasons, and into the way to see them.

import { named } from "../parts/filters.js";
import { isInside } from "../parts/folding.js";
import { button, make } from "../parts/make.js";
import { everythingOf, isChange, showingRelation } from "../parts/showing.js";
import { groupsOf } from "./groups.js";

/** Return what hides a relation and a button that shows it; nothing where it is on the map. */
export function notHere(relation, view, library, act) {
  const { choices, shown } = view;
  if (shown.some(({ id }) => id === relation.id)) return [];
  const reasons = view.hidersOf(relation);
  const line = make("p", { class: "quiet not-here" }, `Not on the map now: ${whyNot(reasons, choices, library)}.`);
  if (!isChange(library, choices, showingRelation(library, choices, relation, reasons))) return [line];
  return [line, button({ class: "wide", click: () => act.showRelation(relation, reasons) }, "Show it on the map")];
}

/** Return what hides a relation, in words. */
export function whyNot(reasons, choices, { filters }) {
  const facets = filters.filter((facet) => reasons.includes(facet));
  const hiding = [reasons.includes("level") ? `the level (${choices.level.join(", ")})` : "", facets.length ? named(facets, choices) : ""].filter(Boolean);
  const words = {
    answer: choices.story ? "not part of this step of the story" : "not part of the answer that is shown",
    focus: "out of reach of the focus",
    folded: "inside a folded concept",
    room: "there is no room for everything",
  };
  const others = reasons.map((reason) => words[reason]).filter(Boolean);
  return [...others, ...(hiding.length ? [`hidden by ${hiding.join(" and ")}`] : [])].join(" and ");
}

/**
 * Return the parts on the relations of a concept that are not shown, so many: a button that shows all, and where there is no
 * room for more the relations themselves.
 */
export function moreOf(name, number, view, library, act, sentences) {
  if (isChange(library, view.choices, everythingOf(library, name, view.choices.depth))) return outside(name, number, act);
  const left = leftOf(name, view, library);
  if (!left.length) return [];
  const words = `${left.length} more relation${left.length > 1 ? "s" : ""} did not fit on the map; ${left.length > 1 ? "they are" : "it is"} listed here:`;
  return [make("p", { class: "quiet not-here" }, words), sentences(groupsOf(left, name, library.legend.signs, view.at))];
}

function outside(name, number, act) {
  return [
    make("p", { class: "quiet" }, `${number} more relation${number > 1 ? "s" : ""} outside this view`),
    button({ class: "wide", click: () => act.showEverythingOf(name) }, "Show all its relations"),
  ];
}

/** Return the relations that would be drawn at a concept and are not shown. */
function leftOf(name, { shown, at }, { relations }) {
  const ids = new Set(shown.map(({ id }) => id));
  const isHere = (end) => (at.get(end) ?? end) === name;
  return relations.filter((relation) => !ids.has(relation.id) && (isHere(relation.source) || isHere(relation.target)) && !isInside(relation, at));
}
