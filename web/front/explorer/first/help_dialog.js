// What a newcomer may ask turns into a dialog: how the map is read, what the words mean, the keys, and what this is.

import { MAP_KEYS } from "../../map/keyboard.js";
import { latinKey } from "../../shared/latin_key.js";
import { button, make } from "../parts/make.js";
import { capital, pressWord } from "../parts/press_word.js";
import { howToRead } from "./how_to_read.js";
import { bigStarts, wholeQuestion } from "./welcome.js";

const PAGE_KEYS = [["F6", "to the panel beside the map and back"], ["?", "this help"]];
/** What a key does wherever the focus is. */
const PRESSED = { "?": (open) => open, "/": (_, search) => search };
const OWN_KEYS = "input, textarea, select, [contenteditable]";

/** Add the dialog to an element; returns { open(), close() }: show it, and clean up. The focus returns to where it was. */
export function helpDialog(element, library, { act, tell, search }) {
  const dialog = make("dialog", { class: "help", "data-testid": "help", "aria-labelledby": "neuromap-help-title" });
  const shut = () => dialog.close();
  const starts = startsAfter(shut, library, act, tell, search);
  const head = make("header", {}, make("h2", { id: "neuromap-help-title" }, "Help"), button({ class: "close", "aria-label": "Close the help", title: "Close", click: shut }, "✕"));
  const body = make("div", { class: "body", tabindex: "0", role: "region", "aria-label": "Help" });
  let reading = null;
  dialog.append(head, body);
  dialog.addEventListener("click", ({ target }) => target === dialog && shut());
  const clear = () => {
    reading?.close();
    body.replaceChildren();
  };
  // What is not open stands nowhere on the page: a search of the browser's own finds each sentence once. The browser tells
  // of the closing later, when the dialog may be open again.
  dialog.addEventListener("close", () => dialog.open || clear());
  element.append(dialog);

  const open = () => {
    if (dialog.open) return;
    clear();
    reading = howToRead(library, library.relations);
    body.append(...sections(library, reading.element, starts));
    dialog.showModal();
    reading.draw();
    body.scrollTop = 0;
  };
  const deaf = hearKeys(dialog, open, search);
  const close = () => {
    deaf();
    reading?.close();
    dialog.remove();
  };
  return { open, close };
}

/** Open the help or begin to search at a key, wherever the focus is but in a field; returns a clean-up. */
function hearKeys(dialog, open, search) {
  const press = (event) => {
    const does = PRESSED[latinKey(event)]?.(open, search);
    if (!does || dialog.open || event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.(OWN_KEYS)) return;
    event.preventDefault();
    does();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}

/** Return the ways to begin, each of which shuts the dialog first. */
function startsAfter(shut, library, act, tell, search) {
  const after = (go) => (...words) => {
    shut();
    go(...words);
  };
  return bigStarts(library, { showEverythingOf: after(act.showEverythingOf) }, after(tell), after(search));
}

function sections(library, reading, starts) {
  const { note, subtitle, facets, glossary } = library;
  const press = pressWord();
  return [
    section("Begin", make("p", {}, wholeQuestion(library)), make("div", { class: "starts" }, ...starts)),
    section("How to read the map",
      make("p", {}, "A box is a concept, its colour and shape are its type. An arrow is one relation: follow it from box to box and read the words on it as a sentence."),
      reading,
      make("p", {}, `${capital(press)} a box or the words of an arrow to read about it. Double ${press} a box to see all that is near it. The legend below the map is also the filter.`)),
    section("Words of the data", ...facets.flatMap(({ label, words }) => wordsUnder(label, words))),
    section("Words of the map", ...(glossary ?? []).flatMap(({ heading, words }) => wordsUnder(heading, words))),
    section("Keys", make("p", {}, "On the map:"), pairs(MAP_KEYS.filter(([key]) => key !== "?")), make("p", {}, "Everywhere:"), pairs(PAGE_KEYS)),
    section("About", make("p", {}, note), make("p", {}, `${subtitle} · ${library.relations.length} relations between ${library.concepts.length} concepts.`)),
  ];
}

function section(title, ...parts) {
  return make("section", {}, make("h3", {}, title), ...parts);
}

function wordsUnder(heading, words) {
  const known = words.filter(({ hint }) => hint).map(({ word, hint }) => [word, hint]);
  return known.length ? [make("h4", {}, heading), pairs(known)] : [];
}

function pairs(found) {
  return make("dl", {}, ...found.flatMap(([word, meaning]) => [make("dt", {}, word), make("dd", {}, meaning)]));
}
