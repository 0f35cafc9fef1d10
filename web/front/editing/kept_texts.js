// What stands in fields when a page is left turns into the same text in the same fields after a reload.

import { element, withAttributes } from "../shared/dom.js";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

const STORE = "neuromap-typed";
const FIELDS = "[data-testid=stTextArea] textarea, [data-testid=stTextInput] input, .neuromap-form [data-column]";
const PACE = 250;
const BACK = "What you typed is back.";

/** What was kept and has not found its field yet, which may be on another view. @type {Map<string, string>} */
const waiting = new Map();

/**
 * Keep what stands in fields for this tab of the browser, until the page is there again.
 * @param {HTMLElement[]} fields
 */
export function keepTexts(fields) {
  /** @type {[string, string][]} */
  const texts = [...waiting, ...fields.filter(isField).map((field) => /** @type {[string, string]} */ ([nameOf(field), field.value]))];
  try {
    if (texts.length) sessionStorage.setItem(STORE, JSON.stringify(texts));
    else sessionStorage.removeItem(STORE);
  } catch {
    // A browser that keeps nothing, or has no room for it, has asked before the page was left.
  }
}

/**
 * Put back what was kept, as soon as its field is on the page and unless it says so already; a line tells of it.
 * @param {HTMLElement} place of the line
 * @returns {() => void} how it ends
 */
export function putTextsBack(place) {
  for (const [name, text] of taken()) waiting.set(name, text);
  const look = () => {
    for (const field of [...document.querySelectorAll(FIELDS)].filter(isField)) {
      const text = waiting.get(nameOf(field));
      waiting.delete(nameOf(field));
      if (text === undefined || text === field.value) continue;
      write(field, text);
      tell(place);
    }
    if (!waiting.size) clearInterval(looks);
  };
  const looks = setInterval(look, PACE);
  return () => clearInterval(looks);
}

/** Return what was kept, once. @returns {[string, string][]} */
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
