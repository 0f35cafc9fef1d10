// A concept or a relation that is not on the map turns into the reasons: what hides it, and would have to go to show it.

import { passes } from "./filters.js";
import { isInside } from "./folding.js";
import { ofConcept, within } from "./scope.js";

const ANSWER = "answer";
const FOCUS = "focus";
const FOLDED = "folded";
const ROOM = "room";
const LEVEL = "level";
const REASONS = {
  [ANSWER]: "it is not part of the answer that was shown",
  [FOCUS]: "it was out of reach of the focus",
  [FOLDED]: "its relations are all inside a folded concept",
  [ROOM]: "there was no room for everything",
  [LEVEL]: "it has no relation of the chosen level",
};

/**
 * Return the fewest things that have to go before a relation of the concept is on the map; none if one is, or if it has no
 * relation: `level`, a facet of the filters, `focus` (out of its reach), `answer` (not part of it), `folded` (inside a folded
 * concept), or `room` (left out because not everything fits). `scope` has the level, the focus and what belongs to it, and `only`, the ids of an answer;
 * `drawn` are the ids of the relations that are laid out.
 */
export function hiders(relations, scope, choices, facets, drawn, concept) {
  const order = orderOf(facets);
  const found = ofConcept(relations, concept).map(hidersOfEach(relations, scope, choices, facets, drawn));
  return found.sort((one, other) => weigh(one, other, order))[0] ?? [];
}

/** Return a function that gives all that hides a relation of the map, in the same words; nothing of one that is on it. */
export function hidersOfEach(relations, scope, choices, facets, drawn) {
  const order = orderOf(facets);
  const inScope = new Set(within(relations, scope));
  const ofLevel = new Set(within(relations, { level: scope.level, focus: "" }));
  const isFolded = (relation) => !scope.only && Boolean(scope.at) && isInside(relation, scope.at);
  const hides = (relation) => ({
    [ANSWER]: Boolean(scope.only) && !inScope.has(relation),
    [FOCUS]: !scope.only && !inScope.has(relation) && ofLevel.has(relation) && !isFolded(relation),
    [FOLDED]: isFolded(relation),
    [ROOM]: inScope.has(relation) && !drawn.has(relation.id),
    [LEVEL]: !scope.only && !ofLevel.has(relation),
    ...Object.fromEntries(facets.map((facet) => [facet, !passes(relation, choices, [facet])])),
  });
  return (relation) => {
    const hidden = hides(relation);
    return order.filter((reason) => hidden[reason]);
  };
}

/** Return why a concept that was searched was not on the map, as a sentence; "" where that is plain or it was. */
export function whyNotHere(concept, found) {
  const reasons = found.filter((reason) => REASONS[reason]).map((reason) => REASONS[reason]);
  if (!reasons.length) return "";
  return `${concept} was not on the map: ${reasons.join(" and ")}${found.includes(LEVEL) ? ", so all levels are shown now" : ""}.`;
}

function orderOf(facets) {
  return [ANSWER, FOCUS, FOLDED, ROOM, LEVEL, ...facets];
}

/** The fewer reasons go first, then those that come first in the order. */
function weigh(one, other, order) {
  const place = one.findIndex((reason, at) => reason !== other[at]);
  return one.length - other.length || (place < 0 ? 0 : order.indexOf(one[place]) - order.indexOf(other[place]));
}
