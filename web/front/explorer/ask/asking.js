// What a reader does with a question turns into choices: ask it, fill it in, turn it round, and stop asking.

import { allLevels, withoutFilters } from "../parts/filters.js";

/** Return what can be done. `now()` gives the choices, `change(changes)` takes over new ones. */
export function askingOn(library, now, change) {
  const apart = { story: "", step: 0, select: "" };

  /** Begin with what is asked about already, else with what is selected or in focus. */
  const begun = () => {
    const { ask, from, focus, select } = now();
    return ask && from ? from : [select, focus].find((name) => name && library.concept(name)) ?? "";
  };

  return {
    begin: (kind) => change({ ...apart, ask: kind, from: begun(), to: "" }),
    fill: (changes) => change({ ...apart, ...changes }),
    connect: (from, to) => change({ ...apart, ask: "paths", from, to }),
    turnRound: () => change({ ...apart, from: now().to, to: now().from }),
    askAll: () => change({ ...withoutFilters(library), level: allLevels(library) }),
    stop: () => change({ ask: "", from: "", to: "" }),
  };
}
