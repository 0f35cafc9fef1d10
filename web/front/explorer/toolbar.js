// The toolbar above the map: search and focus, depth, direction, kind of map, where to start, and how much is shown.

import { button, make } from "./parts/make.js";
import { searchBox } from "./parts/search_box.js";
import { segments } from "./parts/segments.js";

/** Add the toolbar to an element; returns a function that brings it up to date. `why` says what a search changed. */
export function toolbarOn(element, why, library, act) {
  const { choices: offered, search, openings, relations } = library;
  const box = searchBox(search, (name) => (why.textContent = act.search(name)));
  const depth = segments("depth", "Steps", offered.depth, (value) => act.choose("depth", value));
  const direction = segments("direction", "Direction", offered.direction, (value) => act.choose("direction", value));
  const layout = segments("layout", "Kind of map", offered.layout, (value) => act.choose("layout", value));
  const around = make("div", { class: "around" }, make("span", { class: "label" }, "steps"), depth.element, direction.element);
  const start = startMenu(openings, act);
  const shown = make("b");
  const amount = make("p", { class: "amount", role: "status", "data-testid": "amount" }, shown, ` of ${relations.length} relations`);
  element.append(box.element, around, layout.element, start, amount);
  return ({ choices, shown: found }) => {
    box.update(choices.focus);
    depth.update(choices.depth);
    direction.update(choices.direction);
    layout.update(choices.layout);
    around.hidden = !choices.focus;
    start.hidden = Boolean(choices.focus) || !openings.length;
    shown.textContent = found.length;
    if (!choices.focus) why.textContent = "";
  };
}

/** The questions to begin with behind one button: each a click to a small map. */
function startMenu(openings, act) {
  const menu = make("details", { class: "start" }, make("summary", {}, "Where to start?"));
  const go = (concept) => {
    menu.open = false;
    act.showEverythingOf(concept);
  };
  menu.append(
    make("ul", {}, ...openings.map(({ question, concept }) => make("li", {}, button({ click: () => go(concept) }, question)))),
  );
  menu.addEventListener("focusout", ({ relatedTarget }) => menu.contains(relatedTarget) || (menu.open = false));
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.firstChild.focus();
  });
  return menu;
}
