// Concepts to choose from turn into a list below an input, walked through with the arrow keys.

/** @typedef {{ concept: string, via: string }} Option a concept, and the name or synonym by which it was found */

import { make } from "./make.js";

/**
 * Return { element, open(options), close(), step(by), active() } for an input; `take(concept)` is called at a click.
 * `conceptOf` gives the type, the synonyms and the number of relations that stand beside a name.
 */
export function optionList(input, take, id, conceptOf) {
  const element = make("ul", { id, role: "listbox", "aria-label": "Concepts", hidden: "" });
  const state = { options: [], place: -1 };

  const activate = (place) => {
    state.place = place;
    [...element.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === place)));
    const option = element.children[place];
    if (!option) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };

  const show = (options) => {
    state.options = options;
    element.replaceChildren(...options.map((option, place) => optionElement(option, `${id}-${place}`, take, conceptOf)));
    element.hidden = !options.length;
    input.setAttribute("aria-expanded", String(!element.hidden));
    activate(-1);
  };

  const step = (by) => {
    const number = state.options.length;
    const from = state.place < 0 && by < 0 ? 0 : state.place;
    if (number) activate((from + by + number) % number);
  };

  return { element, open: show, close: () => show([]), step, active: () => state.options[state.place]?.concept };
}

function optionElement({ concept, via }, id, take, conceptOf) {
  const { type, synonyms, degree } = conceptOf(concept);
  const also = via === concept ? synonyms : [via, ...synonyms.filter((synonym) => synonym !== via)];
  const about = [type, also.length ? `also ${also.join(", ")}` : "", degree].filter((part) => part !== "").join(" · ");
  const option = make("li", { id, role: "option", "aria-selected": "false" }, concept, make("small", {}, ` · ${about}`));
  // The list would close before the click, because the search loses the focus at the press.
  option.addEventListener("pointerdown", (event) => event.preventDefault());
  option.addEventListener("click", () => take(concept));
  return option;
}
