// A table of many places to stop at turns into one: Tab leads to the cell where the visitor was last, and out again.

import { element } from "../shared/dom.js";

/**
 * Let Tab stop once at an area: `enter` hands the focus on, and from wherever that is, Tab leaves the area. A cell that is
 * open has its own Tab.
 * @param {HTMLElement} area
 * @param {() => void} enter
 */
export function oneTabStop(area, enter) {
  const [before, after] = [edge(), edge()];
  area.before(before);
  area.after(after);
  area.tabIndex = 0;
  area.addEventListener("focusin", ({ target }) => {
    area.tabIndex = -1;
    // A browser also stops at what scrolls.
    if (target instanceof Element && (target === area || !target.matches(".ag-cell, .ag-header-cell, input, textarea"))) enter();
  });
  area.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && area.contains(relatedTarget))) area.tabIndex = 0;
  });
  area.addEventListener("keydown", (event) => {
    if (event.key !== "Tab" || (event.target instanceof Element && event.target.matches("input.cell, textarea.cell"))) return;
    event.stopPropagation();
    // The browser goes on from there.
    (event.shiftKey ? before : after).focus({ preventScroll: true });
  }, { capture: true });
}

function edge() {
  const made = element("span");
  made.tabIndex = -1;
  return made;
}
