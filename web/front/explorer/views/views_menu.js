// A reader's own views turn into a menu: keep what is shown under a name, open it again, take it along, show it elsewhere.

import { button, make } from "../parts/make.js";
import { menuButton } from "../parts/menu_button.js";
import { embedPart } from "./embed_part.js";
import { LONGEST_NAME } from "./kept_views.js";
import { STORY, viewChanges } from "./view_changes.js";
import { viewName } from "./view_name.js";
import { viewRows } from "./view_rows.js";
import { viewStore } from "./view_store.js";

const EMPTY = "Nothing is kept yet. Views stay in this browser.";
const NO_NAME = "Name of this view";

/**
 * Return { element, update(view) } for a library; `act.showAddress(address)` opens a view. `addresses` has `read(text)` to
 * { choices, misread }, `write(choices)` and the `first` choices.
 */
export function viewsMenu(library, host, act, addresses, store = viewStore(library.title)) {
  const menu = menuButton("Keep or embed this view", "take-away views", () => opened(), { "data-testid": "views" });
  const embed = embedPart(library, host);
  const opening = openingOf(act, host);
  const list = viewList(library, opening, addresses, store, () => shown());
  menu.body.append(list.element, embed.element);
  let now = null;
  const shown = () => (now ? addresses.write(now.choices) : "");
  const propose = () => {
    list.propose(now ? viewName(library, now.choices) : "");
    embed.update(shown());
  };
  const opened = () => {
    list.begin();
    propose();
  };
  const update = (view) => {
    now = view;
    if (menu.element.open) propose();
  };
  return { element: menu.element, update };
}

/** What leads to a view: it is shown, and, where the reader may edit, becomes a step on the edit page. */
function openingOf(act, host) {
  const open = ({ address }) => act.showAddress(address);
  // The address says what is shown at once, whenever its picture comes.
  const step = (view) => {
    open(view);
    host.addStep();
  };
  return host.addStep ? { open, step } : { open };
}

/** The field to keep under a name, the list, and what takes it along; `shown()` is the address of what is shown. */
function viewList(library, opening, addresses, store, shown) {
  const name = make("input", { type: "text", maxlength: LONGEST_NAME, placeholder: NO_NAME, "aria-label": "Name of the view" });
  const said = make("p", { class: "said", role: "status", hidden: "" });
  const empty = make("p", { class: "quiet" }, EMPTY);
  const say = (words, way = null) => {
    said.replaceChildren(words, ...(way ? [" ", way] : []));
    said.hidden = !words;
  };
  const draw = (focus = null) => {
    const views = store.views();
    empty.hidden = views.length > 0;
    for (const one of along) one.disabled = !views.length;
    rows.draw(views, focus);
  };
  const does = viewChanges(store, library, addresses, { draw, say });
  const rows = viewRows(addresses, { ...does, ...opening });
  const telling = storyForm(does.tell);
  const along = [button({ click: does.save }, "Export"), ...telling.querySelectorAll("input, button")];
  const keep = (event) => {
    event.preventDefault();
    does.keep(name.value || NO_NAME, shown());
  };
  const form = make("form", { class: "keep", submit: keep }, name, make("button", { type: "submit" }, "Keep"));
  const element = make("div", { class: "group" }, make("h2", {}, "Your views"), form, said, empty, rows.element, make("div", { class: "links" }, along[0], ...importing(does.bring)), telling);
  const begin = () => {
    say("");
    draw();
  };
  return { element, begin, propose: (word) => (name.value = word) };
}

/** What makes a story of the views, under a title that may be typed. */
function storyForm(tell) {
  const title = make("input", { type: "text", maxlength: LONGEST_NAME, value: STORY, "aria-label": "Title of the story" });
  const submit = (event) => {
    event.preventDefault();
    tell(title.value);
  };
  const offer = { type: "submit", title: "The steps of a story, as a stories.csv for this map" };
  return make("form", { class: "keep", submit }, title, make("button", offer, "Make a story"));
}

/** A button that opens a file of views, and the field behind it. */
function importing(bring) {
  const take = async () => {
    const [chosen] = file.files;
    if (chosen) bring(await chosen.text());
    file.value = "";
  };
  const file = make("input", { type: "file", accept: ".json,application/json", hidden: "", change: take });
  return [button({ click: () => file.click() }, "Import…"), file];
}
