// A key turns into what it does to a presentation: the keys of clickers and of other presentation programs.

import { latinKey } from "../shared/latin_key.js";

/** @import { Keys } from "../map/key_help.js" */

/** @type {Record<string, string>} */
const COMMANDS = {
  PageDown: "next", ArrowRight: "next", ArrowDown: "next", " ": "next", n: "next",
  PageUp: "previous", ArrowLeft: "previous", ArrowUp: "previous", Backspace: "previous", p: "previous",
  Home: "first", End: "last",
  c: "overview", v: "ask", Enter: "enter", e: "relation", z: "magnifier", y: "play",
  ...Object.fromEntries([..."123456789"].map((digit) => [digit, digit])),
  b: "black", ".": "black", w: "white", ",": "white",
  Escape: "leave", "+": "larger", "-": "smaller", f: "fullScreen", l: "list", g: "legend", s: "speaker", o: "others", d: "dark", r: "renew", 0: "fit", "?": "help",
};

const OF_CLICKERS = new Set(["PageDown", "PageUp"]);

/** @type {Keys} */
export const HELP = [
  ["Page Down → ↓ Space n", "next step"],
  ["Page Up ← ↑ Backspace p", "step before"],
  ["Home, End", "first step, last step"],
  ["c", "all steps and stories"],
  ["1 to 9, Enter", "the step with this number"],
  ["1 to 9", "one of the ways on, where a step offers several"],
  ["y", "play by year what is shown, and pause"],
  ["b .", "black screen and back"],
  ["w ,", "white screen and back"],
  ["f", "full screen"],
  ["l", "list of sentences"],
  ["g", "legend and evidence"],
  ["s", "speaker view"],
  ["v, Shift v", "ask the room, vote again"],
  ["o", "let others follow"],
  ["d", "light or dark"],
  ["e Enter", "light the next relation, for everybody"],
  ["Shift e", "light the one before"],
  ["+ - 0", "zoom, and all of the map"],
  ["z", "magnifying glass"],
  ["Esc", "close, then back to exploring"],
  ["?", "these keys"],
];

/**
 * Return the command of a key event, "" where it is none: with Ctrl or the like, or in a field or on a button. A
 * clicker steps from a field, too.
 * @param {Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey" | "target">} event
 */
export function commandOf({ key: pressed, code, shiftKey, ctrlKey, metaKey, altKey, target }) {
  const key = latinKey({ key: pressed, code });
  const on = /** @type {Partial<Element> | null} */ (target);
  if (ctrlKey || metaKey || altKey || (isField(on) && !OF_CLICKERS.has(key))) return "";
  if ([" ", "Enter"].includes(key) && on?.matches?.("button, a")) return "";
  if (key === " " && shiftKey) return "previous";
  if (key === "e" && shiftKey) return "relationBefore";
  if (key === "v" && shiftKey) return "again";
  return Object.hasOwn(COMMANDS, key) ? COMMANDS[key] : "";
}

/** @type {(on: Partial<Element> | null) => boolean} */
function isField(on) {
  return Boolean(on?.matches?.("input, textarea, select"));
}
