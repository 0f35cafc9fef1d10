// The page's background colour turns into "light" or "dark", now and whenever it changes; paper is light.

import { element } from "./dom.js";
import { themeOf } from "./palette.js";

let isPrinting = false;

/**
 * Return the theme of the page around an element.
 * @param {HTMLElement} around
 */
export function themeAround(around) {
  return isPrinting ? "light" : themeOf(getComputedStyle(around).getPropertyValue("--st-background-color").trim() || "#ffffff");
}

/**
 * Return { now, stop } of an element: the theme around it, which the page is not asked for again until it changes; then
 * `changed()` is called.
 * @param {HTMLElement} parent
 * @param {() => void} changed
 */
export function knownTheme(parent, changed) {
  /** @type {import("./types.js").Theme | null} */
  let known = null;
  const stop = watchTheme(parent, () => {
    known = null;
    changed();
  });
  return { now: () => (known ??= themeAround(parent)), stop };
}

/**
 * Call `changed()` when the theme changes: it moves a colour of an empty element, whose transition tells us. Returns a
 * clean-up.
 * @param {HTMLElement} parent
 * @param {() => void} changed
 */
export function watchTheme(parent, changed) {
  const probe = element("div", "neuromap-probe");
  probe.addEventListener("transitionend", changed);
  parent.append(probe);
  const stop = new AbortController();
  for (const name of ["beforeprint", "afterprint"]) addEventListener(name, () => print(name === "beforeprint", changed), { signal: stop.signal });
  return () => {
    stop.abort();
    probe.remove();
  };
}

/** @type {(begins: boolean, changed: () => void) => void} */
function print(begins, changed) {
  isPrinting = begins;
  changed();
}
