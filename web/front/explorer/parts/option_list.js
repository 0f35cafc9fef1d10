// Concepts to choose from turn into a list below an input, walked through with the arrow keys.

/** @typedef {{ concept: string, via: string }} Option a concept, and the name or synonym by which it was found */

import { optionWalk } from "../../shared/option_walk.js";
import { make } from "./make.js";

/**
 * Return { element, open(options), close(), step(by), active() } for an input; `take(concept)` is called at a click.
 * `conceptOf` gives the type, the synonyms and the number of relations that stand beside a name.
 */
export function optionList(input, take, id, conceptOf) {
  const element = make("ul", { id, role: "listbox", "aria-label": "Concepts", hidden: "" });
  const walk = optionWalk(element, input);
  let offered = [];
  const open = (options) => {
    offered = options;
    walk.show(options.map((option, place) => optionElement(option, `${id}-${place}`, take, conceptOf)));
  };
  return { element, open, close: () => open([]), step: walk.step, active: () => offered[walk.place()]?.concept };
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
