// A few values turn into a row of buttons of which one is pressed.

import { button, make } from "./make.js";

/** Return { element, update(value) } for offered values, some in other `words`; `choose(value)` is called at a click. */
export function segments(name, label, offered, choose, words = {}) {
  const buttons = offered.map((value) => button({ "data-word": value, click: () => choose(value) }, words[value] ?? String(value)));
  const element = make("div", { class: "segments", role: "group", "aria-label": label, "data-testid": name }, ...buttons);
  const update = (value) =>
    buttons.forEach((found, place) => found.setAttribute("aria-pressed", String(offered[place] === value)));
  return { element, update };
}
