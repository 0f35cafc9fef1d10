// The page's background colour turns into "light" or "dark", now and whenever it changes.

import { element } from "./dom.js";
import { themeOf } from "./palette.js";

/**
 * Return the theme of the page around an element.
 * @param {HTMLElement} around
 */
export function themeAround(around) {
  return themeOf(getComputedStyle(around).getPropertyValue("--st-background-color").trim() || "#ffffff");
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
  return () => probe.remove();
}
