// What is typed turns into concepts to choose from, by name, synonym or a slip of the pen.

import { inWords, offered, similar } from "../../shared/find.js";
import { COMBOBOX } from "../../shared/option_walk.js";
import { button, make } from "./make.js";
import { optionList } from "./option_list.js";
import { shortened } from "./shortened.js";

const MOST_LISTED = 3000;
const OF_THE_MAP = { id: "neuromap-found", key: "search", label: "Find a concept", hint: "Find a concept" };

/**
 * Return { element, update(focus), input }; `choose(concept)` is called with the concept that was meant, "" for none.
 * `settings` are the id of its list, its `key` on the page, its label, and the hint in it.
 */
export function searchBox(library, choose, { id, key, label, hint } = OF_THE_MAP) {
  const input = make("input", { ...COMBOBOX, "aria-label": label, placeholder: hint, "aria-controls": id });
  const answer = make("div", { class: "said", role: "alert", hidden: "" });
  const clear = button({ class: "clear", "aria-label": "Clear the search", hidden: "", click: () => take("") }, "✕");
  const list = optionList(input, (concept) => take(concept), id, library.about);
  let focus = "";

  const say = (...parts) => {
    answer.hidden = !parts.length;
    answer.replaceChildren(...parts);
  };
  const take = (concept) => {
    list.close();
    say();
    choose(concept);
  };
  const open = () => list.open(input.value === focus || !input.value.trim() ? everything(library.search) : offered(input.value, library.search));
  const enter = () => {
    const typed = input.value.trim();
    const concept = list.active() ?? (typed ? best(typed, library.search) : "");
    if (concept !== null) return take(concept);
    list.close();
    say(...notFound(typed, library.search, take));
  };
  const typing = () => {
    say();
    clear.hidden = !input.value;
    open();
  };
  const update = (name) => {
    clear.hidden = !name;
    if (name !== focus || document.activeElement !== input) input.value = focus = name;
  };

  listen(input, { open, enter, typing, hush: say }, list);
  return { element: make("div", { class: "search", "data-testid": key }, input, clear, list.element, answer), update, input };
}

function listen(input, { open, enter, typing, hush }, list) {
  const step = (by) => {
    if (list.element.hidden) open();
    list.step(by);
  };
  const leave = () => {
    if (list.element.hidden) input.blur();
    list.close();
    hush();
  };
  const keys = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: enter, Escape: leave };
  input.addEventListener("keydown", (event) => {
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("input", typing);
  input.addEventListener("click", open);
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", list.close);
}

function everything({ terms }) {
  const names = terms.filter(([concept, via]) => concept === via).map(([concept]) => concept);
  // So many would hold up who has not typed yet, and nobody reads them all.
  if (names.length > MOST_LISTED) names.length = MOST_LISTED;
  return names.sort((one, other) => one.localeCompare(other)).map((concept) => ({ concept, via: concept }));
}

/** Return the concept that is meant, null where that would have to be asked. */
function best(typed, search) {
  const [first] = offered(typed, search, 1);
  return first?.sure ? first.concept : null;
}

function notFound(typed, search, take) {
  const meant = similar(typed, search);
  const sentence = make("p", {}, `No concept is called “${shortened(typed)}”. ${meant.length ? "Did you mean:" : "Try another word, or clear the search."}`);
  return [sentence, ...meant.map((match) => button({ class: "meant", click: () => take(match.concept) }, inWords(match)))];
}
