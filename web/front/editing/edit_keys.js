// The keys of the edit page turn into clicks on its buttons: Ctrl+S saves, Ctrl+Z undoes, Ctrl+Shift+Z and Ctrl+Y redo.

import { latinKey } from "../shared/latin_key.js";
import { SENT } from "../shared/sent.js";
import { onceGone } from "../map/unmount.js";
import { inTurn, noteSent, noteUndo } from "./act_queue.js";
import { keepFocus } from "./kept_focus.js";
import { shutSideBar } from "./narrow_side_bar.js";
import { putTextsBack, workOn } from "./kept_texts.js";
import { watchLines } from "./text_lines.js";
import { isTypedInto, isUnsent, watchTyping } from "./unsent_text.js";

const TEXT_FIELD = "input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea, select, [contenteditable=true]";
// Its search field and its open cells, which begin with what was typed, say nothing of that.
const TABLE = ".neuromap-grid";
// A form sends what was typed into it when the focus leaves it, be that on a field or on a button beside one.
const FORM = ".neuromap-form";

/** @typedef {"save" | "undo" | "redo"} EditAct */

/** @type {Record<EditAct, string[]>} */
const BUTTONS = {
  save: [".st-key-save button", ".st-key-save_now button", ".st-key-review button"],
  undo: [".st-key-undo button"],
  redo: [".st-key-redo button"],
};

/**
 * Return what the keys of an event ask for, "" if nothing; in a field that was typed into undo and redo are its own.
 * @param {{ key: string, code?: string, ctrlKey: boolean, metaKey: boolean, altKey: boolean, shiftKey: boolean }} event
 * @param {boolean} hasOwnUndo
 * @returns {EditAct | ""}
 */
export function editAct(event, hasOwnUndo) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return "";
  const key = latinKey(event);
  if (key === "s" && !event.shiftKey) return "save";
  if (hasOwnUndo) return "";
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : "";
}

/** @type {Map<HTMLElement, () => void>} */
const mounted = new Map();

/**
 * Listen to the keys while the component is on the page; the page is heard once, however often that is mounted.
 * @param {{ parentElement: HTMLElement, data: { draft: string, isFresh: boolean } }} component
 */
export function mountEditKeys({ parentElement, data }) {
  workOn(data);
  if (!mounted.has(parentElement)) mounted.set(parentElement, begin(parentElement));
  document.addEventListener("keydown", hear);
  document.addEventListener(SENT, noteSent);
  document.addEventListener("click", hearClick);
  document.addEventListener("click", keepFocus);
  document.addEventListener("click", shutSideBar);
  const ignoreTyping = watchTyping();
  return onceGone(parentElement, () => {
    mounted.get(parentElement)?.();
    mounted.delete(parentElement);
    if (mounted.size) return;
    document.removeEventListener("keydown", hear);
    document.removeEventListener(SENT, noteSent);
    document.removeEventListener("click", hearClick);
    document.removeEventListener("click", keepFocus);
    document.removeEventListener("click", shutSideBar);
    ignoreTyping();
  });
}

/** @param {HTMLElement} parent */
function begin(parent) {
  const ends = [putTextsBack(parent), watchLines()];
  return () => ends.forEach((end) => end());
}

/** @param {KeyboardEvent} event */
function hear(event) {
  const at = event.composedPath()[0];
  const field = at instanceof HTMLElement && at.matches(TEXT_FIELD) ? at : null;
  const act = event.defaultPrevented ? "" : editAct(event, field !== null && (isTypedInto(field) || field.closest(TABLE) !== null));
  if (!act) return;
  event.preventDefault();
  if (event.repeat) return;
  if (field && isUnsent(field)) noteSent();
  const held = field ?? (at instanceof HTMLElement && at.closest(FORM) ? at : null);
  held?.blur();
  inTurn(() => {
    const isClicked = clickFirst(BUTTONS[act]);
    if (held?.isConnected) held.focus();
    return isClicked;
  }, act !== "save");
}

/** @param {MouseEvent} event a click of a hand, or one of ours, which waits its turn already */
function hearClick({ isTrusted, target }) {
  if (isTrusted && target instanceof Element && target.closest([...BUTTONS.undo, ...BUTTONS.redo].join())) noteUndo();
}

/** Click the first button that can be clicked: where a save is refused, the next one leads to what says why. @param {string[]} buttons */
function clickFirst(buttons) {
  const found = buttons.map((name) => document.querySelector(name)).find((button) => button instanceof HTMLButtonElement && !button.disabled);
  return found?.dispatchEvent(new MouseEvent("click", { bubbles: true })) ?? false;
}
