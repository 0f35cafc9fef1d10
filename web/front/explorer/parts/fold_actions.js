// Clicks and keys that fold and unfold turn into choices.

import { allWider, widest } from "./folding.js";

/** Return what a reader can do with what is folded; `now()` gives the choices, `focusing(name)` those that focus on a concept. */
export function foldActions({ wider }, now, change, focusing) {
  const unfolded = (names) => now().folded.filter((name) => !names.includes(name));

  /** A focus that is narrower than what is folded gives way to that. */
  function toggleFold(name) {
    const { folded, focus } = now();
    if (folded.includes(name)) return change({ folded: unfolded([name]) });
    change({ folded: [...folded, name], ...(allWider(wider, focus).includes(name) ? focusing(name) : {}) });
  }

  return {
    toggleFold,
    foldAll: () => change({ folded: widest(wider) }),
    unfoldAll: () => change({ folded: [] }),
    /** Fold a concept that has narrower ones, else the one that it is a kind of; unfold what is folded. */
    foldAt(name) {
      const found = [...wider.values()].includes(name) ? name : wider.get(name);
      if (found) toggleFold(found);
    },
    /** Show a concept itself: whatever is folded above it opens. */
    unfoldAround: (name) => change({ folded: unfolded(allWider(wider, name)) }),
  };
}
