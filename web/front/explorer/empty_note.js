// An empty map turns into the reason, and into the way back.

import { named } from "./parts/filters.js";
import { button, make } from "./parts/make.js";

/** Add the note to an element; returns a function that brings it up to date with a view. */
export function emptyNote(element, library, act) {
  const note = make("div", { class: "empty", role: "status", hidden: "" });
  element.append(note);
  return (view) => {
    const [why, label, mend] = view.shown.length ? [] : emptyReason(view, library, act);
    note.hidden = !why;
    note.className = `empty ${freeSide(view)}`;
    note.replaceChildren(...(why ? [make("b", {}, why), button({ click: mend }, label)] : []));
  };
}

/** Return where a note has room: above or below the focus, which stays on an empty map, and whose name may be long. */
export function freeSide({ picture: { nodes, height, scrolled }, choices: { focus } }) {
  const box = nodes.find(({ id }) => id === focus);
  if (!box) return "";
  // A picture that is scrolled begins with its focus.
  return scrolled || box.y < height / 2 ? "below" : "above";
}

/** Return [why, label, mend]: why a view is empty, and the way back; nothing where it is as it should be. */
export function emptyReason({ choices, at, inside, hiding, filtered, leftOut, elsewhere }, library, act) {
  const { focus, depth } = choices;
  const below = focus ? library.narrowerThan(focus).length : 0;
  if (below && !library.concept(focus).degree && ![...at.values()].includes(focus)) {
    return [`${focus} has no relation of its own.`, `Fold ${below > 1 ? `the ${below} narrower concepts` : "the narrower concept"} into it`, () => act.toggleFold(focus)];
  }
  if (inside && !focus && !filtered && !leftOut) return ["All that is here is inside a folded concept.", "Unfold", act.unfoldAll];
  if (focus && hiding.length) return [`${focus} is hidden by ${named(hiding, choices)}.`, `Show ${focus}`, () => act.takeOff(hiding)];
  if (leftOut) return ["There was no room in this file for a map of these relations.", "Back to the first map", act.startAgain];
  if (filtered && elsewhere) return [`No relation of this level passes these filters; ${elsewhere} of other levels do.`, `Show ${elsewhere > 1 ? "them" : "it"}`, act.showAllLevels];
  if (filtered) return ["No relation passes these filters.", "Take the filters off", () => act.takeOff()];
  if (focus) {
    const why = depth > 0 ? `No relation of ${focus} at this level, depth and direction.` : `${focus} alone: no step from it is shown.`;
    return [why, "Show all its relations", () => act.showEverythingOf(focus)];
  }
  return ["No relation is of this level.", "Back to the first map", act.startAgain];
}
