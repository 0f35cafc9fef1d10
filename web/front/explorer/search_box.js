// What is typed turns into concepts to choose from, by name, synonym or a slip of the pen.

import { find, meant, proposed } from "./find.js";
import { button, make } from "./make.js";
import { optionList } from "./option_list.js";

const MOST = 8;
const INPUT = {
  type: "text", role: "combobox", "aria-label": "Find a concept", placeholder: "Find a concept", autocomplete: "off",
  spellcheck: "false", "aria-autocomplete": "list", "aria-controls": "neuromap-found", "aria-expanded": "false",
};

/** Return { element, update(focus) }; `choose(concept)` is called with the concept that was meant, "" for none. */
export function searchBox(search, choose) {
  const input = make("input", INPUT);
  const said = make("p", { class: "said", role: "alert" });
  const clear = button({ class: "clear", "aria-label": "Clear the search", hidden: "", click: () => take("") }, "✕");
  const list = optionList(input, (concept) => take(concept));
  let focus = "";

  const take = (concept) => {
    list.close();
    said.textContent = "";
    choose(concept);
  };
  const open = () => list.open(offered(input.value === focus ? "" : input.value, search));
  const enter = () => {
    const typed = input.value.trim();
    const concept = list.active() ?? (typed ? meant(typed, search) : "");
    if (concept !== null) return take(concept);
    list.close();
    said.textContent = notFound(typed, search);
  };
  const typing = () => {
    said.textContent = "";
    clear.hidden = !input.value;
    open();
  };
  const update = (name) => {
    clear.hidden = !name;
    if (name !== focus || document.activeElement !== input) input.value = focus = name;
  };

  listen(input, { open, enter, typing }, list);
  return { element: make("div", { class: "search", "data-key": "search" }, input, clear, list.element, said), update };
}

function listen(input, { open, enter, typing }, list) {
  const step = (by) => {
    if (list.element.hidden) open();
    list.step(by);
  };
  const leave = () => (list.element.hidden ? input.blur() : list.close());
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

function offered(typed, search) {
  if (typed.trim()) return find(typed, search, MOST);
  const names = search.terms.filter(([concept, via]) => concept === via).map(([concept]) => concept);
  return names.sort((one, other) => one.localeCompare(other)).map((concept) => ({ concept, via: concept }));
}

function notFound(typed, search) {
  const similar = proposed(typed, search).join(", ");
  const hint = similar ? `Did you mean ${similar}?` : "Try another word, or clear the search.";
  return `No concept is called “${typed}”. ${hint}`;
}
