// What is typed turns into concepts to choose from, by name, synonym or a slip of the pen.

import { find, meant, proposed } from "./find.js";
import { button, make } from "./make.js";
import { optionList } from "./option_list.js";

const MOST = 8;
const INPUT = {
  type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list", "aria-expanded": "false",
};
const OF_THE_MAP = { id: "neuromap-found", key: "search", label: "Find a concept", hint: "Find a concept", guess: false };

/**
 * Return { element, update(focus), input }; `choose(concept)` is called with the concept that was meant, "" for none.
 *
 * `settings` are the id of its list, its `key` on the page, its label, the hint in it, and whether it may `guess`: take at
 * Enter the first concept offered that has what is typed in its name.
 */
export function searchBox(search, choose, settings = OF_THE_MAP) {
  const { id, key, label, hint, guess } = settings;
  const input = make("input", { ...INPUT, "aria-label": label, placeholder: hint, "aria-controls": id });
  const said = make("p", { class: "said", role: "alert" });
  const clear = button({ class: "clear", "aria-label": "Clear the search", hidden: "", click: () => take("") }, "✕");
  const list = optionList(input, (concept) => take(concept), id);
  let focus = "";

  const take = (concept) => {
    list.close();
    said.textContent = "";
    choose(concept);
  };
  const open = () => list.open(offered(input.value === focus ? "" : input.value, search));
  const enter = () => {
    const typed = input.value.trim();
    const concept = list.active() ?? (typed ? meant(typed, search) ?? (guess ? likeliest(typed, search) : null) : "");
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
  return { element: make("div", { class: "search", "data-testid": key }, input, clear, list.element, said), update, input };
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

function likeliest(typed, search) {
  const [best] = find(typed, search, 1);
  return best && best.score >= search.part ? best.concept : null;
}

function notFound(typed, search) {
  const similar = proposed(typed, search).join(", ");
  const hint = similar ? `Did you mean ${similar}?` : "Try another word, or clear the search.";
  return `No concept is called “${typed}”. ${hint}`;
}
