// The view turns into how many more relations level and filters hide, of what is looked at or of the whole file.

import { passes } from "./filters.js";
import { isInside, UNFOLDED } from "./folding.js";
import { ofConcept } from "./scope.js";

/**
 * Return { number, concept, levels, isFiltered } of what is hidden: of the concept that is selected or in focus, else of the
 * whole file. `levels` are the words of the levels that hide, `isFiltered` whether filters do. Null where nothing is.
 */
export function unseen({ relations, filters, concept: conceptOf }, { choices, shown, at = UNFOLDED }) {
  const concept = [choices.select, choices.focus].find((name) => name && conceptOf(name)) ?? "";
  const ids = new Set(shown.map(({ id }) => id));
  const own = concept ? ofConcept(relations, concept) : relations;
  const hidden = own.filter((relation) => !ids.has(relation.id) && !isInside(relation, at)).map((relation) => hiding(relation, choices, filters)).filter(Boolean);
  if (!hidden.length) return null;
  return {
    number: hidden.length, concept,
    levels: [...new Set(hidden.map(({ level }) => level).filter(Boolean))],
    isFiltered: hidden.some(({ isFiltered }) => isFiltered),
  };
}

/** Return in few words what is hidden and where: they stand in the toolbar, which must not grow. */
export function unseenWords({ number, levels, isFiltered }) {
  const place = isFiltered ? (levels.length ? "hidden" : "behind filters") : `in ${levels.join(", ")}`;
  return `${number} more ${place}: show`;
}

/** Return the level and whether the filters hide a relation, null where neither does. */
function hiding(relation, choices, filters) {
  const [own] = relation.words.level;
  const level = choices.level.length && !choices.level.includes(own) ? own : "";
  const isFiltered = !passes(relation, choices, filters);
  return level || isFiltered ? { level, isFiltered } : null;
}
