// The second of two quick presses turns into what the first one hit: the map may have made room for a panel under it.

/** @import { Pointed } from "../shared/types.js" */
/** @typedef {import("../shared/ambient.js").VisPointer} Press */

// As long and as far as presses of a double click may be apart.
const MILLISECONDS = 400;
const PIXELS = 12;

/**
 * Return { hit, hearBeside } for the presses on an element: `hit(press)` returns what a press hits, as `find` finds it, and
 * `hearBeside(call)` calls with that when the second press lands beside the element; it returns a clean-up.
 * @param {HTMLElement} element
 * @param {(press: Press) => Pointed | null} find
 */
export function steadyHand(element, find) {
  /** @type {{ x: number, y: number, time: number, found: Pointed | null } | null} */
  let last = null;

  /** @type {(x: number, y: number) => boolean} */
  const isSecond = (x, y) => last !== null && performance.now() - last.time < MILLISECONDS && Math.hypot(x - last.x, y - last.y) < PIXELS;

  /** @type {(press: Press) => Pointed | null} */
  const hit = (press) => {
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [press.pointer.DOM.x + left, press.pointer.DOM.y + top];
    if (!isSecond(x, y)) last = { x, y, time: performance.now(), found: find(press) };
    return last?.found ?? null;
  };

  /** @param {(found: Pointed | null) => void} call */
  const hearBeside = (call) => {
    const stop = new AbortController();
    const hear = (/** @type {MouseEvent} */ event) => {
      if (element.contains(/** @type {Node} */ (event.target)) || !isSecond(event.clientX, event.clientY)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      call(last?.found ?? null);
    };
    addEventListener("click", hear, { capture: true, signal: stop.signal });
    return () => stop.abort();
  };
  return { hit, hearBeside };
}
