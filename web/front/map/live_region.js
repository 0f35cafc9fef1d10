// A text is spoken by a screen reader: the live region of an element.

import { element, withAttributes } from "../shared/dom.js";

/**
 * Return a function that has a text spoken.
 * @param {HTMLElement} parent
 */
export function createLiveRegion(parent) {
  const region = withAttributes(element("div", "neuromap-live"), { role: "status", "aria-live": "polite" });
  parent.append(region);
  return (/** @type {string} */ text) => void (region.textContent = text);
}
