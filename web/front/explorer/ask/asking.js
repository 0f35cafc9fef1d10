// What a reader does with a question turns into choices: ask it, fill it in, turn it round, and stop asking.

/** Return what can be done. `now()` gives the choices, `change(changes, asStep)` takes over new ones. */
export function askingOn(library, now, change) {
  const apart = { story: "", step: 0, select: "" };
  const none = () => Object.fromEntries(library.filters.map((facet) => [facet, []]));
  const levels = () => library.facets.find(({ name }) => name === "level")?.words.map(({ word }) => word) ?? [];

  /** Begin with what is asked about already, else with what is selected or in focus. */
  const begun = () => {
    const { ask, from, focus, select } = now();
    return ask && from ? from : [select, focus].find((name) => name && library.concept(name)) ?? "";
  };

  return {
    begin: (kind) => change({ ...apart, ask: kind, from: begun(), to: "" }, true),
    fill: (changes) => change({ ...apart, ...changes }, true),
    connect: (from, to) => change({ ...apart, ask: "paths", from, to }, true),
    turnRound: () => change({ ...apart, from: now().to, to: now().from }, true),
    askAll: () => change({ ...none(), level: levels() }, true),
    stop: () => change({ ask: "", from: "", to: "" }, true),
  };
}
