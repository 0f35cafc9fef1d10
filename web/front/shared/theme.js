// The page's background colour turns into "light" or "dark", now and whenever it changes.

import { themeOf } from "./palette.js";

/** Return the theme of the page around an element. */
export function themeAround(element) {
  return themeOf(getComputedStyle(element).getPropertyValue("--st-background-color").trim() || "#ffffff");
}

/** Call `changed()` when the theme changes: it moves a colour of an empty element, whose transition tells us. */
export function watchTheme(element, changed) {
  const probe = document.createElement("div");
  probe.className = "neuromap-probe";
  probe.addEventListener("transitionend", changed);
  element.append(probe);
}
