// Relations turn into the years in which one of them was found, each with what was known and contested by then.

import { spanOf } from "../parts/year_span.js";

/**
 * Return [{ year, relations, contested }], one for each year with a finding, the first one first: `relations` counts those
 * known by its end, `contested` the pairs on which they disagree by then.
 */
export function yearSteps(relations) {
  const dated = relations.filter(({ year }) => year).sort((one, other) => one.year - other.year);
  const since = new Map(dated.filter((relation) => relation.since).map((relation) => [JSON.stringify([relation.source, relation.target]), relation.since]));
  const turns = [...since.values()].sort((one, other) => one - other);
  const steps = [];
  dated.forEach(({ year }, place) => {
    if (steps.at(-1)?.year !== year) steps.push({ year, relations: 0, contested: turns.filter((turn) => turn <= year).length });
    steps.at(-1).relations = place + 1;
  });
  return steps;
}

/** Return the place of the last step that is no later than a year; -1 where all are later. */
export function placeOfYear(steps, year) {
  return steps.findLastIndex((step) => step.year <= year);
}

/** Return the words for what was known by a year; what has no year is said to be left out. */
export function yearWords(steps, year, undated) {
  const step = steps[placeOfYear(steps, year)] ?? { relations: 0, contested: 0 };
  const contested = step.contested ? `, ${counted(step.contested, "contested pair")}` : "";
  const without = undated ? ` · ${undated.toLocaleString("en-GB")} without a year not shown` : "";
  return `${year}: ${counted(step.relations, "relation")}${contested}${without}`;
}

/** Return the year to begin with when a word is played: the first of its span, else the first step. */
export function firstPlayed(steps, word) {
  const span = spanOf(word);
  const first = span && span[0] < span[1] ? Math.max(placeOfYear(steps, span[0]), 0) : 0;
  return steps[first].year;
}

/** Return the year after another up to a last one; null at its end. */
export function nextYear(steps, year, last) {
  const next = steps[placeOfYear(steps, year) + 1];
  return next && next.year <= last ? next.year : null;
}

function counted(number, noun) {
  return `${number.toLocaleString("en-GB")} ${noun}${number === 1 ? "" : "s"}`;
}
