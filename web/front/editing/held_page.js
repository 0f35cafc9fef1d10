// A draft that is stored nowhere lets the browser ask before its page is left.

import { onceGone } from "../map/unmount.js";

/** @type {Set<Element>} */
const holding = new Set();

/**
 * Hold the page back while the component is on it; any number of them asks once.
 * @param {{ parentElement: Element }} component
 */
export function holdPage({ parentElement }) {
  holding.add(parentElement);
  globalThis.addEventListener("beforeunload", askBefore);
  return onceGone(parentElement, () => {
    holding.delete(parentElement);
    if (!holding.size) globalThis.removeEventListener("beforeunload", askBefore);
  });
}

/** @param {Event} event */
function askBefore(event) {
  event.preventDefault();
}
