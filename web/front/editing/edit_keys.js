// The keys of the edit page turn into clicks on its buttons: Ctrl+S saves, Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo.

import { latinKey } from "../shared/latin_key.js";
import { onceGone } from "../map/unmount.js";
import { putTextsBack } from "./kept_texts.js";
import { onceAnswered } from "./page_rest.js";
import { isUnsent, watchTyping } from "./unsent_text.js";

// What was typed and not taken over is sent when its field loses the focus; so long the page may take to begin with it.
const LATENCY = 3_000;
// A page that does not come to rest in this time has lost its server; the click would be lost, too.
const PATIENCE = 20_000;
const TEXT_FIELD = "input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea, select, [contenteditable=true]";

/** @typedef {"save" | "undo" | "redo"} EditAct */

/** @type {Record<EditAct, string[]>} */
const BUTTONS = {
  save: [".st-key-save button", ".st-key-save_now button", ".st-key-review button"],
  undo: [".st-key-undo button"],
  redo: [".st-key-redo button"],
};

/**
 * Return what the keys of an event ask for, "" if nothing; in a text field undo and redo are the field's own.
 * @param {{ key: string, code?: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean, shiftKey: boolean }} event
 * @param {boolean} inTextField
 * @returns {EditAct | ""}
 */
export function editAct(event, inTextField) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return "";
  const key = latinKey(event);
  if (key === "s" && !event.shiftKey) return "save";
  if (inTextField) return "";
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : "";
}

/** @type {Map<HTMLElement, () => void>} */
const mounted = new Map();

/**
 * Listen to the keys while the component is on the page; the page is heard once, however often that is mounted.
 * @param {{ parentElement: HTMLElement }} component
 */
export function mountEditKeys({ parentElement }) {
  if (!mounted.has(parentElement)) mounted.set(parentElement, putTextsBack(parentElement));
  document.addEventListener("keydown", hear);
  const ignoreTyping = watchTyping();
  return onceGone(parentElement, () => {
    mounted.get(parentElement)?.();
    mounted.delete(parentElement);
    if (mounted.size) return;
    document.removeEventListener("keydown", hear);
    ignoreTyping();
  });
}

/** @param {KeyboardEvent} event */
function hear(event) {
  const at = event.composedPath()[0];
  const field = at instanceof HTMLElement && at.matches(TEXT_FIELD) ? at : null;
  const act = event.defaultPrevented ? "" : editAct(event, field !== null);
  if (!act) return;
  event.preventDefault();
  if (event.repeat) return;
  const begun = field && isUnsent(field) ? Date.now() + LATENCY : 0;
  field?.blur();
  const click = () => {
    clickFirst(BUTTONS[act]);
    if (field?.isConnected) field.focus();
  };
  onceAnswered(click, begun, Date.now() + PATIENCE);
}

/** Click the first button that can be clicked: where a save is refused, the next one leads to what says why. @param {string[]} buttons */
function clickFirst(buttons) {
  buttons
    .map((name) => document.querySelector(name))
    .find((button) => button instanceof HTMLButtonElement && !button.disabled)
    ?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
}
