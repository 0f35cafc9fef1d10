// The toolbar above the map: search and focus, depth, direction, kind of map, where to start, and how much is shown.

import { button, make } from "./parts/make.js";
import { menuButton } from "./parts/menu_button.js";
import { searchBox } from "./parts/search_box.js";
import { segments } from "./parts/segments.js";
import { unseen, unseenWords } from "./parts/unseen.js";

/** Add the toolbar to an element; returns a function that brings it up to date. `tell(story, step)` begins a story. */
export function toolbarOn(element, library, act, tell) {
  const { choices: offered } = library;
  const box = searchBox(library, act.search);
  const depth = segments("depth", "Steps", offered.depth, (value) => act.choose("depth", value));
  const direction = segments("direction", "Direction", offered.direction, (value) => act.choose("direction", value));
  const layout = segments("layout", "Kind of map", offered.layout, (value) => act.choose("layout", value));
  const around = make("div", { class: "around" }, make("span", { class: "label" }, "steps"), depth.element, direction.element);
  const start = startMenu(library, act, tell);
  const amount = amountOf(library, act);
  element.append(box.element, around, layout.element, start, amount.element);
  return (view) => {
    const { focus, ask } = view.choices;
    box.update(focus);
    depth.update(view.choices.depth);
    direction.update(view.choices.direction);
    layout.update(view.choices.layout);
    around.hidden = !focus;
    start.hidden = Boolean(focus || ask) || !start.querySelector("li");
    amount.update(view);
  };
}

/** How many relations are shown, and a button for those that level or filters hide. */
function amountOf(library, act) {
  const shown = make("b");
  const counted = make("span", { role: "status" }, shown, ` of ${library.relations.length} relations`);
  const more = button({ class: "more", click: () => act.showHidden(now) });
  const element = make("p", { class: "amount", "data-testid": "amount" }, counted, more);
  let now = null;
  const update = (view) => {
    now = view.choices.story || view.choices.ask ? null : unseen(library, view);
    shown.textContent = view.shown.length;
    more.hidden = !now;
    more.textContent = now ? unseenWords(now) : "";
    more.title = now?.concept ? `Show all relations of ${now.concept}` : "Show all relations of the file";
  };
  return { element, update };
}

/** The questions and stories to begin with behind one button: each a click to a small map. */
function startMenu({ openings, stories }, act, tell) {
  const menu = menuButton("Where to start?", "start");
  const entry = (words, go) => make("li", {}, button({ click: () => (menu.close(), go()) }, words));
  const list = (found) => make("ul", {}, ...found);
  menu.body.append(list(openings.map(({ question, concept }) => entry(question, () => act.showEverythingOf(concept)))));
  if (stories.length) {
    const told = stories.map(({ id, title, steps }) => entry(`${title} (${steps.length} steps)`, () => tell(id, 1)));
    menu.body.append(make("p", { class: "kind" }, "Stories"), list(told));
  }
  return menu.element;
}
