// What is typed turns into concepts to choose from, by name, synonym or a slip of the pen.

import { find, meant } from "./find.js";
import { button, make } from "./make.js";

const MOST = 8;

/** Return { element, update(focus) }; `choose(concept)` is called with the concept that was meant, "" for none. */
export function searchBox(search, choose) {
  const list = make("ul", { id: "neuromap-found", role: "listbox", "aria-label": "Concepts", hidden: "" });
  const said = make("p", { class: "said", role: "alert" });
  const input = make("input", {
    ...{ type: "text", role: "combobox", "aria-label": "Find a concept", placeholder: "Find a concept" },
    ...{ "aria-autocomplete": "list", "aria-controls": list.id, "aria-expanded": "false" },
    ...{ autocomplete: "off", spellcheck: "false" },
  });
  const clear = button({ class: "clear", "aria-label": "Clear the search", hidden: "", click: () => take("") }, "✕");
  const state = { options: [], active: -1, focus: "" };

  const close = () => {
    list.hidden = true;
    state.active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const take = (concept) => {
    close();
    said.textContent = "";
    choose(concept);
  };

  const open = () => {
    state.options = offered(input.value === state.focus ? "" : input.value, search);
    list.replaceChildren(...state.options.map((option, place) => optionElement(option, place, take)));
    list.hidden = !state.options.length;
    input.setAttribute("aria-expanded", String(!list.hidden));
    activate(-1);
  };

  const activate = (place) => {
    state.active = place;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === place)));
    const option = list.children[place];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const step = (by) => {
    if (list.hidden) open();
    const number = state.options.length;
    if (number) activate((state.active + by + number + (state.active < 0 && by < 0 ? 1 : 0)) % number);
  };

  const enter = () => {
    const typed = input.value.trim();
    const concept = state.options[state.active]?.concept ?? (typed ? meant(typed, search) : "");
    if (concept !== null) return take(concept);
    close();
    said.textContent = notFound(typed, search);
  };

  const keys = { ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: enter, Escape: () => (list.hidden ? input.blur() : close()) };
  input.addEventListener("keydown", (event) => {
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  input.addEventListener("input", () => {
    said.textContent = "";
    clear.hidden = !input.value;
    open();
  });
  input.addEventListener("click", open);
  input.addEventListener("focus", () => input.select());
  input.addEventListener("blur", close);

  const update = (focus) => {
    clear.hidden = !focus;
    if (focus === state.focus && document.activeElement === input) return;
    input.value = state.focus = focus;
  };
  return { element: make("div", { class: "search", "data-key": "search" }, input, clear, list, said), update };
}

function offered(typed, search) {
  if (typed.trim()) return find(typed, search, MOST);
  const names = search.terms.filter(([concept, via]) => concept === via).map(([concept]) => concept);
  return names.sort((one, other) => one.localeCompare(other)).map((concept) => ({ concept, via: concept }));
}

function optionElement({ concept, via }, place, take) {
  const also = via === concept ? null : make("small", {}, ` ${via}`);
  const option = make("li", { id: `neuromap-found-${place}`, role: "option", "aria-selected": "false" }, concept, also);
  // The list would close before the click, because the search loses the focus at the press.
  option.addEventListener("pointerdown", (event) => event.preventDefault());
  option.addEventListener("click", () => take(concept));
  return option;
}

function notFound(typed, search) {
  const similar = find(typed, search, 3).map(({ concept }) => concept).join(", ");
  const hint = similar ? `Did you mean ${similar}?` : "Try another word, or clear the search.";
  return `No concept is called “${typed}”. ${hint}`;
}
