// Clicks turn into choices: what is selected, in focus, filtered, and how it is laid out.

import { firstChoices } from "./address.js";

/**
 * Return what a reader can do. `now()` gives the choices, `change(changes, asStep)` takes over new ones, and `hidersOf(name)`
 * what hides a concept that is searched.
 */
export function actionsOn(library, now, change, hidersOf = () => []) {
  const toggled = (words, word) => (words.includes(word) ? words.filter((other) => other !== word) : [...words, word]);
  const all = () => library.facets.find(({ name }) => name === "level")?.words.map(({ word }) => word) ?? [];
  const none = (facets = library.filters) => Object.fromEntries(facets.map((facet) => [facet, []]));
  const focusing = (name) => ({ focus: name, grown: [], story: "", step: 0, ask: "", from: "", to: "" });

  function grow(name) {
    const { focus, grown } = now();
    if (name === focus) return;
    change({ grown: toggled(grown, name) }, true);
  }

  return {
    select: (id) => change({ select: id, opened: true }, true),
    toggle: (facet, word) => change({ [facet]: toggled(now()[facet], word) }, facet === "level"),
    choose: (name, value) => change({ [name]: value }, true),
    takeOff: (facets) => change(none(facets), false),
    focusOn: (name) => change(focusing(name), true),
    grow,
    // The map of an answer may not hold what a focus grows by: a double click on it leaves the question.
    focusOrGrow: (name) => (now().focus && !now().ask ? grow(name) : change(focusing(name), true)),
    deepen(step) {
      const depths = library.choices.depth;
      const depth = Math.min(Math.max(now().depth + step, depths[0]), depths.at(-1));
      if (now().focus) change({ depth }, true);
    },
    /** Focus on a concept that was searched, and select it; where its relations are all of other levels, show all levels. */
    search(name) {
      const found = name ? hidersOf(name) : [];
      change({ ...focusing(name), select: name, opened: true, ...(found.includes("level") ? { level: all() } : {}) }, true);
    },
    /** Show what level and filters hide: of a concept that is only selected in a map of its own. */
    showHidden({ concept, levels, isFiltered }) {
      const shown = { ...(isFiltered ? none() : {}), ...(levels.length ? { level: all() } : {}) };
      change({ ...shown, ...(concept && now().focus !== concept ? focusing(concept) : {}) }, true);
    },
    goBackTo: ({ focus, grown, select }) => change({ ...focusing(focus), grown, select, opened: true }, true),
    showEverythingOf: (name) =>
      change({ ...none(), ...focusing(name), level: all(), direction: library.choices.direction[0], depth: Math.max(now().depth, 1) }, true),
    startAgain: () => change(firstChoices(library), true),
  };
}
