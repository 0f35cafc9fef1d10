// The trail of what was looked at turns into buttons, each a way back, and what was seen into a meter.

import { button, make } from "../parts/make.js";
import { nameOf, readIn, withEntry } from "./trail.js";

const LONGEST_NAME = 34;

/** Fill the trail and the meter of the frame; both are kept in `state`. Returns a function that brings them up to date. */
export function trailBar({ trail, meter }, library, state, act) {
  state.trail ??= [];
  state.seen ??= new Set();
  return (view) => {
    state.trail = withEntry(state.trail, nameOf(library, view.choices), view.choices);
    readIn(view).forEach((id) => state.seen.add(id));
    showTrail(trail, state.trail, act);
    // Of a file that is shown part by part nobody sees all.
    if (!library.part?.large) showMeter(meter, library.relations.filter(({ id }) => state.seen.has(id)).length, library.relations.length);
  };
}

function showTrail(element, entries, act) {
  const place = [...element.children].indexOf(document.activeElement);
  element.hidden = entries.length < 2;
  element.replaceChildren(...entries.map((entry) => button({ title: entry.name, click: () => act.goBackTo(entry) }, shortened(entry.name))));
  if (place >= 0) element.children[Math.min(place, entries.length - 1)]?.focus();
}

function showMeter(element, seen, total) {
  element.hidden = !seen;
  const bar = make("progress", { value: seen, max: total, "aria-label": "Relations looked at" });
  element.replaceChildren(bar, ` looked at ${seen} of ${total} ${total === 1 ? "relation" : "relations"}`);
}

function shortened(name) {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}
