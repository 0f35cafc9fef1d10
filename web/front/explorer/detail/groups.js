// The relations of a concept turn into groups of sentences: what it does, what is done to it, each by sign.

/** Return { heading, items } for each direction and sign that occurs, signs in their order. */
export function groupsOf(relations, concept, signs) {
  const outward = relations.filter(({ source }) => source === concept);
  const inward = relations.filter(({ source, target }) => source !== concept && target === concept);
  return [
    ...bySign(outward, `From ${concept}`, signs),
    ...bySign(inward, `To ${concept}`, signs),
  ];
}

function bySign(relations, direction, signs) {
  return signs
    .map((sign) => [sign, relations.filter(({ polarity }) => polarity === sign)])
    .filter(([, items]) => items.length)
    .map(([sign, items]) => ({ heading: `${direction}: ${sign} (${items.length})`, items }));
}
