// The system's wish for light or dark, or the reader's own, turns into the colours of a light page.

import { pageColours, typeColours } from "./palette.js";

/** @import { Theme } from "./types.js" */
/** @typedef {ReturnType<typeof createLook>} Look */

/**
 * Return { theme(), toggle() } for the page; `changed()` is called after each change.
 * @param {() => void} changed
 */
export function createLook(changed) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const { style } = document.documentElement;
  /** @type {Theme | ""} */
  let own = "";

  /** @returns {Theme} */
  const theme = () => own || (dark.matches ? "dark" : "light");

  function apply() {
    const { text, quiet, background } = pageColours(theme());
    style.colorScheme = theme();
    style.setProperty("--st-text-color", text);
    style.setProperty("--quiet", quiet);
    style.setProperty("--st-background-color", background);
    style.setProperty("--st-primary-color", typeColours(0, theme()).border);
  }

  function renew() {
    apply();
    changed();
  }

  function toggle() {
    own = theme() === "dark" ? "light" : "dark";
    renew();
  }

  dark.addEventListener("change", renew);
  apply();
  return { theme, toggle };
}
