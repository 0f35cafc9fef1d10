// What is to be seen turns into the choices that show it.

import { allLevels, withoutFilters } from "./filters.js";
import { allWider, foldedAround } from "./folding.js";
import { within } from "./scope.js";

// What a focus of its own brings on the map, whatever else is chosen.
const FAR = ["answer", "focus", "room"];

/** Return the choices that focus on a concept, and leave a story and a question for it. */
export function focusing(name) {
  return { focus: name, grown: [], story: "", step: 0, ask: "", from: "", to: "" };
}

/** Return the choices that show all relations of a concept, as far as there is room for them. */
export function everythingOf(library, name, depth) {
  const wide = { level: allLevels(library), direction: library.choices.direction[0], depth: Math.max(depth, 1) };
  return { ...withoutFilters(library), ...focusing(name), ...wide };
}

/** Return the fewest choices that show a relation; `reasons` are all that hides it, as hidden.js names them. */
export function showingRelation(library, choices, relation, reasons) {
  const off = withoutHiders(library, choices, relation, reasons);
  const { folded, focus, ...scope } = { ...choices, ...off };
  const near = () => within(library.relations, { ...scope, focus, at: foldedAround(library.wider, folded, focus) }).includes(relation);
  if (!FAR.some((reason) => reasons.includes(reason)) && near()) return off;
  const isTight = reasons.includes("room");
  const reach = { direction: library.choices.direction[0], depth: isTight ? 1 : Math.max(choices.depth, 1) };
  return { ...off, ...focusing(nearestEnd(library, choices, relation, isTight)), ...reach };
}

/** Return whether changes are any beside what is chosen: no level means all of them. */
export function isChange(library, choices, changes) {
  const whole = (name, value) => (name === "level" && !value.length ? allLevels(library) : value);
  return Object.entries(changes).some(([name, value]) => JSON.stringify(whole(name, value)) !== JSON.stringify(whole(name, choices[name])));
}

function withoutHiders(library, { level, folded }, relation, reasons) {
  const around = [relation.source, relation.target].flatMap((name) => allWider(library.wider, name));
  const levels = allLevels(library).filter((word) => level.includes(word) || word === relation.words.level[0]);
  return {
    ...withoutFilters(library, library.filters.filter((facet) => reasons.includes(facet))),
    ...(reasons.includes("level") ? { level: levels } : {}),
    ...(reasons.includes("folded") ? { folded: folded.filter((name) => !around.includes(name)) } : {}),
  };
}

/** Return the end of a relation to focus on: the one that is in focus, where there is little room that with fewer relations. */
function nearestEnd(library, { focus }, { source, target }, isTight) {
  if (!isTight && focus === target) return target;
  if (!isTight) return source;
  return library.concept(target).degree < library.concept(source).degree ? target : source;
}
