// What stands in fields when a page is left turns into the same text in the same fields after a reload.

import { element, withAttributes } from "../shared/dom.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

const STORE = "neuromap-typed";
const FIELDS = "[data-testid=stTextArea] textarea, [data-testid=stTextInput] input, .neuromap-form [data-column]";
const PACE = 250;
const BACK = "What you typed is back.";

/**
 * A text that was kept and has not found its field yet, which may be on another view, and the draft that it is a part of.
 * @typedef {{ text: string, draft: string }} Waiting
 * @typedef {{ draft: string, isFresh: boolean }} Worked
 */

/** @type {Map<string, Waiting>} */
const waiting = new Map();
/** What the page works on now. @type {Worked} */
let worked = { draft: "", isFresh: true };

/**
 * Note on which draft the page works, and whether nothing is in it yet.
 * @param {Worked} now
 */
export function workOn(now) {
  worked = now;
}

/**
 * Keep what stands in fields for this tab of the browser, until the page is there again.
 * @param {HTMLElement[]} fields
 */
export function keepTexts(fields) {
  /** @type {[string, string, string][]} */
  const texts = [
    ...[...waiting].map(([name, { text, draft }]) => /** @type {[string, string, string]} */ ([name, text, draft])),
    ...fields.filter(isField).map((field) => /** @type {[string, string, string]} */ ([nameOf(field), field.value, worked.draft])),
  ];
  try {
    if (texts.length) sessionStorage.setItem(STORE, JSON.stringify(texts));
    else sessionStorage.removeItem(STORE);
  } catch {
    // A browser that keeps nothing, or has no room for it, has asked before the page was left.
  }
}

/**
 * Put back what was kept, as soon as its field is on the page and unless it says so already; a line tells of it. What was
 * typed into one draft never goes into another: it waits until that draft is taken up. A fresh one takes all.
 * @param {HTMLElement} place of the line
 * @returns {() => void} how it ends
 */
export function putTextsBack(place) {
  for (const [name, text, draft] of taken()) waiting.set(name, { text, draft: worked.isFresh ? worked.draft : draft });
  const look = () => {
    for (const field of [...document.querySelectorAll(FIELDS)].filter(isField)) {
      const kept = waiting.get(nameOf(field));
      if (kept?.draft !== worked.draft) continue;
      waiting.delete(nameOf(field));
      if (kept.text === field.value) continue;
      write(field, kept.text);
      tell(place);
    }
    if (!waiting.size) clearInterval(looks);
  };
  const looks = setInterval(look, PACE);
  return () => clearInterval(looks);
}

/** Return what was kept, once: names, texts and drafts. @returns {[string, string, string][]} */
function taken() {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORE) ?? "[]");
    sessionStorage.removeItem(STORE);
    return kept;
  } catch {
    return [];
  }
}

/** @type {(found: Element) => found is Field} */
function isField(found) {
  return (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) && found.matches(FIELDS);
}

/** Return what a field is called before and after a reload: Python numbers those that begin anew. @param {Field} field */
function nameOf(field) {
  const key = [...(field.closest("[class*=st-key-]")?.classList ?? [])].find((name) => name.startsWith("st-key-")) ?? "";
  const group = field.closest("[role=group]")?.getAttribute("aria-label") ?? "";
  return JSON.stringify([key.replace(/_\d+$/, ""), group, field.getAttribute("aria-label") ?? ""]);
}

/** Write into a field as a hand does: who draws it hears of each event. @type {(field: Field, text: string) => void} */
function write(field, text) {
  const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
  // React has put a property of its own over that of the field, and takes what is written there for known.
  Object.getOwnPropertyDescriptor(kind.prototype, "value")?.set?.call(field, text);
  for (const name of ["input", "change"]) field.dispatchEvent(new Event(name, { bubbles: true }));
  field.dispatchEvent(new Event("blur"));
}

/** Say it until a hand goes on; what sends the text is none. @param {HTMLElement} place */
function tell(place) {
  const line = withAttributes(element("p", "typed-back", BACK), { role: "status" });
  place.replaceChildren(line);
  const stop = new AbortController();
  const end = (/** @type {Event} */ { isTrusted }) => isTrusted && (line.remove(), stop.abort());
  for (const name of ["keydown", "pointerdown"]) document.addEventListener(name, end, { signal: stop.signal });
}
