// What is typed into a field is sent when typing pauses, and a page with words that are not sent yet asks before it is left.

import { keepTexts } from "./kept_texts.js";
import { isWorking, onceAnswered } from "../shared/page_rest.js";

// So long a hand rests that is not between two letters.
const PAUSE = 1_000;
// So long the server may take to begin with what was sent, and to be done with it.
const LATENCY = 3_000;
const PATIENCE = 20_000;
const AREA = "[data-testid=stTextArea] textarea";

/** What is not sent yet, with how to end what waits to send it. @type {Map<EventTarget, () => void>} */
const unsent = new Map();
/** All that was typed into: what was sent may still be on its way when the page is left. @type {Set<EventTarget>} */
const typedInto = new Set();

/**
 * Return whether something was typed into a field that the server does not know yet.
 * @param {EventTarget} field
 */
export function isUnsent(field) {
  return unsent.has(field);
}

/**
 * Return whether something was typed into a field since it is on the page, which its own undo takes back.
 * @param {EventTarget} field
 */
export function isTypedInto(field) {
  return typedInto.has(field);
}

/** Watch the fields of the page; may be called again and again, and returns how it ends. */
export function watchTyping() {
  document.addEventListener("input", noteTyped);
  document.addEventListener("compositionend", noteTyped);
  document.addEventListener("focusout", noteSent);
  document.addEventListener("keydown", noteEntered);
  globalThis.addEventListener("beforeunload", holdBack);
  globalThis.addEventListener("pagehide", keep);
  return () => {
    document.removeEventListener("input", noteTyped);
    document.removeEventListener("compositionend", noteTyped);
    document.removeEventListener("focusout", noteSent);
    document.removeEventListener("keydown", noteEntered);
    globalThis.removeEventListener("beforeunload", holdBack);
    globalThis.removeEventListener("pagehide", keep);
    [...unsent.keys()].forEach(forget);
    typedInto.clear();
  };
}

/** What is still put together from several keys, as Japanese is, is no text yet. @param {Event & { isComposing?: boolean }} event */
function noteTyped({ target, isComposing }) {
  if (!(target instanceof HTMLElement)) return;
  typedInto.add(target);
  wait(target, target.matches(AREA) && !isComposing ? () => send(target) : () => {});
}

/** Let a field wait for something to be done. @type {(field: HTMLElement, act: () => void) => void} */
function wait(field, act) {
  forget(field);
  const waits = setTimeout(act, PAUSE);
  unsent.set(field, () => clearTimeout(waits));
}

/** @param {Event} event */
function noteSent({ target }) {
  if (target) forget(target);
}

/** @param {KeyboardEvent} event */
function noteEntered({ key, ctrlKey, metaKey, isTrusted, target }) {
  const isLine = target instanceof HTMLInputElement;
  if (target && isTrusted && key === "Enter" && (isLine || ctrlKey || metaKey)) forget(target);
}

/** @param {EventTarget} field */
function forget(field) {
  unsent.get(field)?.();
  unsent.delete(field);
}

/**
 * Send what a text area holds by its own keys, which leave the cursor where it is; a server at work gets it afterwards.
 * @param {HTMLElement} field
 */
function send(field) {
  if (isWorking() && field.isConnected) return wait(field, () => send(field));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true, cancelable: true }));
  unsent.set(field, onceAnswered(() => forget(field), Date.now() + LATENCY, Date.now() + PATIENCE));
}

function keep() {
  keepTexts([...typedInto].filter(isOnPage));
}

/** @type {(field: EventTarget) => field is HTMLElement} */
function isOnPage(field) {
  return field instanceof HTMLElement && field.isConnected;
}

/**
 * A field sends what was typed when it loses the focus. While the browser asks whether to leave, that may arrive; where it
 * does not, what was kept is put back after a reload.
 * @param {BeforeUnloadEvent} event
 */
function holdBack(event) {
  keep();
  const left = [...unsent.keys()].filter(isOnPage);
  [...unsent.keys()].forEach(forget);
  if (!left.length) return;
  left.forEach((field) => field.blur());
  event.preventDefault();
}
