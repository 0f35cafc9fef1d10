// A search turns into the line that says why the concept was not on the map before.

import { onlyOf } from "./story_choices.js";
import { hiders, whyNotHere } from "./parts/hidden.js";
import { setText } from "./parts/set_words.js";

/** Return { hidersOf(concept), update(view) }; the line stands in an element as long as the focus is what was searched. */
export function searchNote(element, library) {
  let view = null;
  let said = { concept: "", sentence: "" };

  const hidersOf = (concept) => {
    const { choices, picture, at } = view;
    const only = view.only ?? onlyOf(library, choices);
    const drawn = new Set(picture.relations.map(({ id }) => id));
    const found = hiders(library.relations, { ...choices, only, at }, choices, library.filters, drawn, concept);
    said = { concept, sentence: whyNotHere(concept, found) };
    return found;
  };
  const update = (next) => {
    view = next;
    const words = next.choices.focus === said.concept ? said.sentence : "";
    setText(element, words);
  };
  return { hidersOf, update };
}
