// A first visit turns into a band above the map: what this is, how an arrow is read, and where to begin.

import { button, make } from "../parts/make.js";
import { howToRead } from "./how_to_read.js";

const REMEMBERED = "neuromap-welcomed";
// A band higher than this gives its room back at once; the room of a lower one, and of one beside the map, stays until the
// picture changes anyway.
const LOW = 130;
// As in the style sheet.
const BESIDE = "(min-width: 1200px) and (min-aspect-ratio: 8/5)";

/**
 * Fill an element; returns { update(view), close() }. `isAtStart(choices)` says whether nothing is chosen yet: only then
 * does a visitor who has not been here before see the band. It is gone after the first act, by Escape and by its button.
 */
export function welcomeBand(element, library, { act, tell, search, isAtStart, toMap }) {
  const state = { isOpen: null, picture: "" };
  const reading = howToRead(library, ofFirstMap(library));
  const starts = startsAt(toMap, library, act, tell, search);
  const leave = button({ class: "close", "aria-label": "Close the welcome", title: "Close", click: () => end(true) }, "✕");
  const words = make("div", { class: "words" }, make("h2", {}, wholeQuestion(library)), library.enters?.size ? null : reading.element);
  const band = make("section", { class: "welcome", "data-testid": "welcome", "aria-label": "Welcome" }, words, make("div", { class: "starts" }, ...starts), leave);

  const end = (isWhole) => {
    const { height } = element.getBoundingClientRect();
    state.isOpen = false;
    remember();
    band.remove();
    const isBeside = matchMedia(BESIDE).matches;
    element.hidden = isWhole || (height > LOW && !isBeside);
    element.style.height = element.hidden || isBeside ? "" : `${height}px`;
  };
  const update = ({ choices, picture }) => {
    if (state.isOpen === null && (state.isOpen = isAtStart(choices) && !isRemembered())) {
      element.append(band);
      reading.draw();
    } else if (state.isOpen && !isAtStart(choices)) end(picture.id !== state.picture);
    if (!state.isOpen && opensPanel(choices)) element.hidden = true;
    if (state.isOpen || picture.id !== state.picture) element.hidden = !state.isOpen;
    state.picture = picture.id;
  };
  const press = ({ key, target }) => key === "Escape" && state.isOpen && !target.closest?.("input, dialog, details[open]") && end(true);
  document.addEventListener("keydown", press, true);
  const close = () => {
    document.removeEventListener("keydown", press, true);
    reading.close();
  };
  return { update, close };
}

/** Return whether a panel stands beside the map: it takes the room that the band had. */
function opensPanel({ select, ask, story }) {
  return Boolean(select || ask || story);
}

function ofFirstMap({ relations, choices: { first } }) {
  return relations.filter(({ words }) => !first.level.length || first.level.includes(words.level[0]));
}

/** Return the question that the whole map answers. */
export function wholeQuestion(library) {
  return isOfMessengers(library) ? "How do the brain’s messengers reach the immune system?" : "What acts on what? A map to ask.";
}

/** Return whether a map is about what the one that comes with the program is about. */
function isOfMessengers({ concepts }) {
  const types = new Set(concepts.map(({ type }) => type));
  return types.has("transmitter") && types.has("immune cell");
}

/** Return the ways to begin of which two lead to the map, with the focus as well. */
function startsAt(toMap, library, act, tell, search) {
  const first = (go) => (...words) => {
    toMap();
    go(...words);
  };
  return bigStarts(library, { showEverythingOf: first(act.showEverythingOf) }, first(tell), search);
}

/** Return the three ways to begin: a question, a story, the search. */
export function bigStarts(library, act, tell, search) {
  const { openings, stories, concept } = library;
  const opening = openings.find((found) => concept(found.concept)?.type === "immune cell") ?? openings[0];
  const [story] = stories;
  return [
    opening ? bigStart("A question", opening.question, () => act.showEverythingOf(opening.concept)) : null,
    story ? bigStart("A story", story.title, () => tell(story.id, 1)) : null,
    bigStart("Search", isOfMessengers(library) ? "Find a messenger, a cell, an illness" : "Find a concept by its name", search),
  ].filter(Boolean);
}

function bigStart(kind, words, go) {
  return button({ class: "big", click: go }, make("small", {}, kind), make("span", {}, words));
}

// A browser may keep nothing for a file or in a frame: then the band greets once more.
function isRemembered() {
  try {
    return localStorage.getItem(REMEMBERED) !== null;
  } catch {
    return false;
  }
}

function remember() {
  try {
    localStorage.setItem(REMEMBERED, "yes");
  } catch {
    return;
  }
}
