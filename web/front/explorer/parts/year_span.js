// The years that an address names turn into numbers: by when something was known, and what span can be played.

const SPAN = /^(?:([0-9]{4})-)?([0-9]{4})$/;

/** Return the first and the last year that a word chooses, null where it is no year and no span, as graph/year_span.py does it. */
export function spanOf(word) {
  const found = SPAN.exec(word ?? "");
  if (!found) return null;
  const [first, last] = [Number(found[1] ?? found[2]), Number(found[2])];
  return first <= last ? [first, last] : null;
}

/** Return the year by which what is shown was known, 0 where none is chosen. */
export function lastYear({ until = [] }) {
  return spanOf(until[0])?.[1] ?? 0;
}

/** Return whether a relation was known by the chosen year; one without a year is left out as soon as one is chosen. */
export function isKnownBy(relation, choices) {
  const until = lastYear(choices);
  return !until || (Boolean(relation.year) && relation.year <= until);
}

/** Return whether the pair of a relation was contested by a year. */
export function isContestedBy({ since }, year) {
  return Boolean(since) && since <= year;
}
