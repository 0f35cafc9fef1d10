// Keys turn into a walk on the map, while the map has the focus.

import { withAttributes } from "../shared/dom.js";
import { latinKey } from "../shared/latin_key.js";
import { createWalker } from "./walking/walker.js";

/** @import { Stage } from "../stage/stage.js" */
/** @import { Keys } from "./key_help.js" */
/** @typedef {{ toggle: () => void, hide: () => void }} Help */

/**
 * What keys can do on a page.
 * @typedef {object} KeyActions
 * @property {(id: string) => void} pick selects, "" for nothing
 * @property {(name: string) => void} focus
 * @property {(step: number) => void} deepen
 * @property {(name: string) => void} fold
 * @property {(text: string) => void} live speaks to a screen reader
 */

// Of the app, and of a page without a server.
const SEARCH = ".st-key-focus input, [data-testid=search] input";

/** @type {Keys} */
export const MAP_KEYS = [
  ["→ ←", "along a relation, against it"],
  ["↓ ↑", "next relation or concept, previous"],
  ["→ ← ↓ ↑", "on the matrix: to the next cell that is filled"],
  ["Enter", "select"],
  ["Backspace", "back along the walk"],
  ["e", "focus on the concept; around a focus, grow the map by it or take it back"],
  ["w", "fold narrower concepts into their wider one, or unfold them"],
  ["/", "search"],
  ["+ −", "one step more or fewer around the focus"],
  ["f", "all of the map"],
  ["Esc", "clear"],
  ["?", "this help"],
];

/**
 * Listen to keys on the map's canvas. Returns a clean-up.
 * @param {Stage} stage
 * @param {HTMLElement} canvas
 * @param {Help} help
 * @param {KeyActions} act
 */
export function listenToKeys(stage, canvas, help, act) {
  const stop = new AbortController();
  const commands = commandsOf(stage, help, act);
  const press = (/** @type {KeyboardEvent} */ event) => {
    const command = commands[latinKey(event)];
    if (!command || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    command();
  };

  canvas.tabIndex = 0;
  const label = "Map: arrow keys walk along the relations, question mark shows the keys";
  withAttributes(canvas, { role: "application", "aria-label": label });
  canvas.addEventListener("keydown", press, { signal: stop.signal });
  canvas.addEventListener("blur", () => stage.point(null), { signal: stop.signal });
  return () => stop.abort();
}

/**
 * Return what each key does.
 * @param {Stage} stage
 * @param {Help} help
 * @param {KeyActions} act
 * @returns {Record<string, () => void>}
 */
function commandsOf(stage, help, act) {
  const walker = createWalker(stage, act.live);
  const folding = () => walker.place?.concept ?? stage.selected;
  return {
    ...Object.fromEntries(["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"].map((arrow) => [arrow, () => walker.go(arrow)])),
    Enter: () => walker.place && act.pick(walker.place.relation ?? walker.place.concept),
    Backspace: walker.goBack,
    e: () => walker.place && !walker.place.relation && act.focus(walker.place.concept),
    w: () => folding() && act.fold(folding()),
    "/": () => /** @type {HTMLElement | null} */ (document.querySelector(SEARCH))?.focus(),
    "+": () => act.deepen(1),
    "-": () => act.deepen(-1),
    f: stage.fit,
    Escape: () => {
      help.hide();
      stage.point(null);
      walker.end();
      act.pick("");
    },
    "?": help.toggle,
  };
}
