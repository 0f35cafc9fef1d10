// The relations of a concept turn into groups of sentences: what it does, what is done to it, each by sign.

import { NOT_STATED } from "../../shared/not_stated.js";
import { UNFOLDED } from "../parts/folding.js";

/** Return { heading, items } for each direction and sign that occurs, signs in their order and last those that are not stated; `at` says where folded concepts are drawn. */
export function groupsOf(relations, concept, signs, at = UNFOLDED) {
  const isHere = (name) => (at.get(name) ?? name) === concept;
  const outward = relations.filter(({ source }) => isHere(source));
  const inward = relations.filter(({ source, target }) => !isHere(source) && isHere(target));
  return [
    ...bySign(outward, `From ${concept}`, signs),
    ...bySign(inward, `To ${concept}`, signs),
  ];
}

function bySign(relations, direction, signs) {
  return [...signs, NOT_STATED]
    .map((sign) => [sign, relations.filter(({ polarity }) => polarity === sign)])
    .filter(([, items]) => items.length)
    .map(([sign, items]) => ({ heading: `${direction}: ${sign} (${items.length})`, items }));
}
