// Clicks turn into choices: what is selected, in focus, filtered, and how it is laid out.

import { firstChoices, readAddress } from "./address.js";
import { allLevels, withoutFilters } from "./parts/filters.js";
import { foldActions } from "./parts/fold_actions.js";
import { everythingOf, focusing, showingRelation } from "./parts/showing.js";

/**
 * Return what a reader can do. `now()` gives the choices, `change(changes, isSecond, isMoved)` takes over new ones - as part of the act
 * before where it is the second press of one, or moves on what that began - and `hidersOf(name)` what hides a concept that is searched.
 */
export function actionsOn(library, now, change, hidersOf = () => []) {
  const all = () => allLevels(library);
  const grow = (name, isSecond = false) => void (name !== now().focus && change({ grown: toggled(now().grown, name) }, isSecond));
  const { enter, isEntered, ...turning } = partActions(library, change);

  return {
    select: (id) => (isEntered(id) ? enter(id) : change({ select: id, opened: true })),
    toggle: (facet, word) => change({ [facet]: toggled(now()[facet], word) }),
    choose: (name, value) => change({ [name]: value }),
    ...yearAction(now, change),
    takeOff: (facets) => change(withoutFilters(library, facets)),
    /** Take all filters off, and show the levels that the page opens with. */
    resetFilters: () => change({ ...withoutFilters(library), level: library.choices.first.level }),
    showAllLevels: () => change({ level: all() }),
    focusOn: (name) => change(focusing(name)),
    grow,
    ...foldActions(library, now, change, focusing),
    // The map of an answer may not hold what a focus grows by: a double click on it leaves the question.
    focusOrGrow: (name, isSecond = false) => isEntered(name) ? enter(name) : (now().focus && !now().ask ? grow(name, isSecond) : change(focusing(name), isSecond)),
    deepen: (step) => now().focus && change({ depth: within(now().depth + step, library.choices.depth) }),
    /** Focus on a concept that was searched, and select it; where its relations are all of other levels, show all levels. */
    search(name) {
      const found = name ? hidersOf(name) : [];
      change({ ...focusing(name), select: name, opened: true, ...(found.includes("level") ? { level: all() } : {}) });
    },
    /** Show what level and filters hide: of a concept that is only selected in a map of its own. */
    showHidden({ concept, levels, isFiltered }) {
      const shown = { ...(isFiltered ? withoutFilters(library) : {}), ...(levels.length ? { level: all() } : {}) };
      change({ ...shown, ...(concept && now().focus !== concept ? focusing(concept) : {}) });
    },
    goBackTo: ({ name, ...looked }) => change({ ...focusing(looked.focus), ...looked, opened: true }),
    showEverythingOf: (name) => change(everythingOf(library, name, now().depth)),
    // `reasons` are all that hides a relation that is selected.
    showRelation: (relation, reasons) => change(showingRelation(library, now(), relation, reasons)),
    ...turning,
    ...wholeViews(library, change),
  };
}

/** Return what replaces all that is chosen. */
function wholeViews(library, change) {
  return {
    showAddress: (address) => change(readAddress(address, library).choices),
    startAgain: () => change(firstChoices(library)),
  };
}

/** Return what a reader can do with the parts of a file: a community is opened by its box, and turned like pages. */
function partActions({ enters, part }, change) {
  const goInto = (community, page = 0, select = "") => change({ ...focusing(""), community, page, select });
  return {
    isEntered: (name) => enters.has(name),
    enter: (name) => goInto([...part.way.map(({ by }) => by), enters.get(name)]),
    goInto,
    /** Show a page of the members of the community that is shown, or with 0 the communities in it. */
    turnTo: (page) => change({ ...focusing(""), page, select: "" }),
  };
}

/** Show what was known by a year, all for none; year after year is one step of the history, however many are seen. */
function yearAction(now, change) {
  return { showUntil: (until) => change({ until }, false, until.length > 0 && now().until.length > 0) };
}

function toggled(words, word) {
  return words.includes(word) ? words.filter((other) => other !== word) : [...words, word];
}

/** Return the number, or the first or last of an offered row where it lies outside. */
function within(number, offered) {
  return Math.min(Math.max(number, offered[0]), offered.at(-1));
}
