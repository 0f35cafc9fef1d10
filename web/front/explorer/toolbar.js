// The toolbar above the map: search, where to start, kind of map, how much is shown, what else can be done, and help.

import { startRows } from "./first/starts.js";
import { pageActions } from "./page_actions.js";
import { button, make } from "./parts/make.js";
import { menuButton } from "./parts/menu_button.js";
import { practiseLink } from "./practise_link.js";
import { searchBox } from "./parts/search_box.js";
import { segments } from "./parts/segments.js";
import { unseen, unseenWords } from "./parts/unseen.js";
import { walkRows } from "./parts/walk_rows.js";

/**
 * Add the toolbar to an element; returns { update(view), search() }: bring it up to date, and go to the search.
 * `tell(story, step)` begins a story, `help()` opens the help, `host` says what else can be done, `toMap()` moves the focus.
 */
export function toolbarOn(element, library, { act, tell, help, host, toMap }) {
  const box = searchBox(library, act.search);
  const kinds = kindsOf(library, act);
  const amount = amountOf(library, act);
  const practise = practiseLink("Practise this view", library, host);
  const start = startMenu(library, act, tell, toMap, host.practise ? practise.element : null);
  const more = menuButton("More", "more");
  const updateActions = pageActions(more.body, library, host, act);
  const questionMark = button({ class: "help-opener", "aria-label": "Help: how to read the map, words, keys", title: "Help", click: help }, "?");
  more.element.hidden = more.body.hidden;
  element.append(box.element, start, kinds.element, amount.element, more.element, questionMark);
  const update = (view) => {
    box.update(view.choices.focus);
    kinds.update(view);
    amount.update(view);
    practise.update(view);
    updateActions(view);
  };
  return { update, search: () => box.input.focus() };
}

/** The kinds of map, of which the one that is drawn is pressed: without a choice its size decides. */
function kindsOf(library, act) {
  const row = segments("layout", "Kind of map", library.choices.layout, (kind) => kind !== now.picture.kind && act.choose("layout", kind));
  let now = null;
  const update = (view) => {
    now = view;
    row.update(view.picture.kind);
  };
  return { element: row.element, update };
}

/** How many relations are shown, and a button for those that level or filters hide. */
function amountOf(library, act) {
  const [shown, unit] = [make("b"), make("span")];
  const counted = make("span", { role: "status" }, shown, unit);
  const more = button({ class: "hidden-ones", click: () => act.showHidden(now) });
  const element = make("p", { class: "amount", "data-testid": "amount" }, counted, more);
  let now = null;
  const update = (view) => {
    now = view.choices.story || view.choices.ask || library.enters.size ? null : unseen(library, view);
    shown.textContent = library.enters.size ? library.part.communities : view.shown.length;
    unit.textContent = amountIn(library);
    more.hidden = !now;
    more.textContent = now ? unseenWords(now) : "";
    more.title = now?.concept ? `Show all relations of ${now.concept}` : "Show all relations of the file";
  };
  return { element, update };
}

/** Return of how much something is shown: of a part of a large file the relations that it is about; communities are all there. */
function amountIn({ relations, part, enters }) {
  if (enters.size) return part.communities === 1 ? " community" : " communities";
  const number = part?.total ?? relations.length;
  return ` of ${part ? number.toLocaleString("en") : number} ${number === 1 ? "relation" : "relations"}`;
}

/** The questions and stories to begin with behind one button, each a click to a small map; last the way to practise. */
function startMenu(library, act, tell, toMap, practise) {
  const menu = menuButton("Where to start?", "start");
  const go = () => {
    menu.close();
    toMap();
  };
  menu.body.append(...startRows(library, act, tell, go));
  if (practise && menu.body.children.length) menu.body.append(make("p", { class: "kind" }, "To check yourself"), practise);
  walkRows(menu.element);
  menu.element.hidden = !menu.body.children.length;
  return menu.element;
}
