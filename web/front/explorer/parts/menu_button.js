// A word turns into a button that opens a menu below it; a click elsewhere, Escape and leaving it with Tab close it.

import { make } from "./make.js";

/** Return { element, body, close() }; `opened()` is called when it opens. */
export function menuButton(word, name, opened = () => {}, attributes = {}) {
  const summary = make("summary", { role: "button", "aria-expanded": "false" }, word);
  // Chromium's page crashes when text of the menu is pressed while the button has the focus and nothing in between can take it.
  const body = make("div", { class: "menu", tabindex: "-1", ...attributes });
  const element = make("details", { class: name }, summary, body);
  const close = () => {
    element.open = false;
  };
  const isElsewhere = (target) => !element.contains(target);
  const press = ({ target }) => isElsewhere(target) && close();
  element.addEventListener("toggle", () => {
    summary.setAttribute("aria-expanded", String(element.open));
    if (element.open) opened();
    if (element.open) document.addEventListener("pointerdown", press);
    else document.removeEventListener("pointerdown", press);
  });
  element.addEventListener("focusout", ({ relatedTarget }) => relatedTarget && isElsewhere(relatedTarget) && close());
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !element.open) return;
    event.stopPropagation();
    close();
    summary.focus();
  });
  return { element, body, close };
}
