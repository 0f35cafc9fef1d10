// Keys turn into a walk on the map, while the map has the focus.

import { latinKey } from "../shared/latin_key.js";
import { announced, back, out, sideways, stands, start } from "./walk.js";

// Of the app, and of a page without a server.
const SEARCH = ".st-key-focus input, [data-key=search] input";
const HELP = [
  ["→ ←", "along a relation, against it"],
  ["↓ ↑", "next relation or concept, previous"],
  ["Enter", "select"],
  ["Backspace", "back along the walk"],
  ["e", "focus on the concept; around a focus, grow the map by it or take it back"],
  ["/", "search"],
  ["+ −", "one step more or fewer around the focus"],
  ["f", "all of the map"],
  ["Esc", "clear"],
  ["?", "these keys"],
];

/** Listen to keys on the map's canvas. `act` has pick(id), focus(name), deepen(step) and live(text). Returns a clean-up. */
export function listenToKeys(stage, canvas, help, act) {
  const stop = new AbortController();
  const walk = { place: null, trail: [] };

  const go = (move) => {
    const { picture, visible } = stage;
    if (!stands(picture, visible.relations, walk.place)) {
      walk.trail = [];
      return arrive(start(picture, visible.relations, stage.byId.get(stage.selected)?.label ?? picture.focus));
    }
    const next = move(picture, visible.relations, walk.place);
    walk.trail.push(walk.place);
    arrive(next);
  };

  const arrive = (place) => {
    walk.place = place;
    if (!place) return act.live("No relation is shown");
    stage.point(place.relation ? { relations: [place.relation] } : { box: place.concept });
    act.live(announced(stage.picture, stage.visible.relations, place));
  };

  const keys = {
    ArrowRight: () => go(out),
    ArrowLeft: () => go(back),
    ArrowDown: () => go((picture, shown, place) => sideways(picture, shown, place, 1)),
    ArrowUp: () => go((picture, shown, place) => sideways(picture, shown, place, -1)),
    Enter: () => walk.place && act.pick(walk.place.relation ?? walk.place.concept),
    Backspace: () => walk.trail.length && arrive(walk.trail.pop()),
    e: () => walk.place && !walk.place.relation && act.focus(walk.place.concept),
    "/": () => document.querySelector(SEARCH)?.focus(),
    "+": () => act.deepen(1),
    "-": () => act.deepen(-1),
    f: () => stage.fit(),
    Escape: () => {
      help.hide();
      stage.point(null);
      walk.place = null;
      act.pick("");
    },
    "?": () => help.toggle(),
  };

  const press = (event) => {
    const act = keys[latinKey(event)];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  canvas.tabIndex = 0;
  canvas.setAttribute("role", "application");
  canvas.setAttribute("aria-label", "Map: arrow keys walk along the relations, question mark shows the keys");
  canvas.addEventListener("keydown", press, { signal: stop.signal });
  canvas.addEventListener("blur", () => stage.point(null), { signal: stop.signal });
  return () => stop.abort();
}

/** Return { toggle, hide } for a list of keys over an element. */
export function createHelp(element, keys = HELP) {
  const box = document.createElement("dl");
  box.className = "neuromap-help";
  box.hidden = true;
  for (const [key, meaning] of keys) {
    box.append(
      Object.assign(document.createElement("dt"), { textContent: key }),
      Object.assign(document.createElement("dd"), { textContent: meaning }),
    );
  }
  element.append(box);
  return { toggle: () => (box.hidden = !box.hidden), hide: () => (box.hidden = true), get isOpen() { return !box.hidden; } };
}

/** Return a function that says a text to a screen reader. */
export function createLiveRegion(element) {
  const region = document.createElement("div");
  region.className = "neuromap-live";
  region.setAttribute("role", "status");
  region.setAttribute("aria-live", "polite");
  element.append(region);
  return (text) => (region.textContent = text);
}
