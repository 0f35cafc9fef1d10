// The relations of a contested pair turn into its sides: those for an increase, for a decrease, and those that found none.

import { NOT_STATED } from "../../shared/not_stated.js";
import { strongestFirst } from "../../map/evidence_badge.js";

const SIDES = [
  { heading: "For an increase", polarities: ["increases", "produces"] },
  { heading: "For a decrease", polarities: ["decreases"] },
  { heading: "No effect found", polarities: ["no clear effect"] },
  { heading: "Direction not said", polarities: ["modulates", NOT_STATED] },
];

/** Return { heading, relations } for each side that somebody takes, the strongest evidence first. */
export function contestedSides(relations) {
  return SIDES.map(({ heading, polarities }) => ({
    heading, relations: strongestFirst(relations.filter(({ polarity }) => polarities.includes(polarity))),
  })).filter((side) => side.relations.length);
}

/** Return the relations that lead from the source of one to its target, in the order of the file. */
export function samePair({ source, target }, relations) {
  return relations.filter((other) => other.source === source && other.target === target);
}

/** Return the relations between the same two concepts, whichever acts on which; how one acts on itself is not between two. */
export function sameTwo({ source, target }, relations) {
  return relations.filter((other) => (other.source === source && other.target === target) || (other.source === target && other.target === source));
}
