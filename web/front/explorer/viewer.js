// The data of a page turns into a map that can be explored without a server.

import { readAddress, writeAddress } from "./address.js";
import { misreadNote } from "./address_note.js";
import { frame } from "./frame.js";
import { libraryOf } from "./library.js";
import { addressNow, putAddress, watchAddress } from "./location.js";
import { panelsIn } from "./panels.js";
import { choicesAt, isToldSelection } from "./story_choices.js";
import { viewOf } from "./view.js";

/** Show the map of data in an element; returns { show(changes), close() }: choose something else, and clean up. */
export function openViewer(element, data) {
  const library = libraryOf(data);
  const parts = frame(element, library);
  const state = { choices: null, clicks: 0 };
  const now = () => state.choices;

  const change = (changes, asStep) => {
    const choices = { ...now(), ...changes };
    const [before, after] = [now(), choices].map((each) => writeAddress(each, library));
    if (before !== after) putAddress(after, asStep);
    else if (choices.opened === now().opened) return;
    show(choices);
  };

  const panels = panelsIn(parts, library, state, change);
  const show = (choices) => {
    state.choices = choices;
    panels.update(viewOf(library, choices));
  };
  const read = () => {
    const { choices, misread } = addressed(library);
    misreadNote(parts.misread, misread);
    show(choices);
  };
  read();
  const stop = watchAddress(read);
  const close = () => {
    stop();
    panels.close();
    element.replaceChildren();
  };
  return { show: (changes) => show({ ...now(), ...changes }), close };
}

/** Return what the address chooses; a story and its step alone choose what the step shows. */
function addressed(library) {
  const { choices, misread } = readAddress(addressNow() || library.start, library);
  const alone = choices.story && writeAddress({ ...choices, story: "", step: 0 }, library) === "";
  const chosen = alone ? choicesAt(library, choices.story, choices.step) : choices;
  chosen.opened = !isToldSelection(library, chosen);
  return { choices: chosen, misread };
}
