// A press on a map turns into what it hit, a second quick one and the click that follows a tap too: a panel may have opened under it.

/** @import { Pointed } from "../shared/types.js" */
/** @typedef {import("../shared/ambient.js").VisPointer} Press */

// As long and as far as presses of a double click may be apart.
const MILLISECONDS = 400;
const PIXELS = 12;

/**
 * Return { hit, hearBeside } for the presses on an element: `hit(press)` returns what a press hits, as `find` finds it, and
 * `hearBeside(call)` calls with that when the second press lands beside the element, and lets a click that belongs to the
 * first press itself do nothing there; it returns a clean-up.
 * @param {HTMLElement} element
 * @param {(press: Press) => Pointed | null} find
 */
export function steadyHand(element, find) {
  /** @type {{ x: number, y: number, time: number, number: number, found: Pointed | null } | null} */
  let last = null;
  let presses = 0;

  /** @type {(x: number, y: number) => boolean} */
  const isThere = (x, y) => last !== null && Math.hypot(x - last.x, y - last.y) < PIXELS;

  /** @type {(x: number, y: number) => boolean} */
  const isSecond = (x, y) => last !== null && performance.now() - last.time < MILLISECONDS && isThere(x, y);

  /** @type {(press: Press) => Pointed | null} */
  const hit = (press) => {
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [press.pointer.DOM.x + left, press.pointer.DOM.y + top];
    if (!isSecond(x, y)) last = { x, y, time: performance.now(), number: presses, found: find(press) };
    return last?.found ?? null;
  };

  /** @param {(found: Pointed | null) => void} call */
  const hearBeside = (call) => {
    const stop = new AbortController();
    const hear = (/** @type {MouseEvent} */ event) => {
      const [x, y] = [event.clientX, event.clientY];
      const isSame = event.detail > 0 && last?.number === presses && isThere(x, y);
      if (element.contains(/** @type {Node} */ (event.target)) || !(isSame || isSecond(x, y))) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (!isSame) call(last?.found ?? null);
    };
    addEventListener("pointerdown", () => void (presses += 1), { capture: true, signal: stop.signal });
    addEventListener("click", hear, { capture: true, signal: stop.signal });
    return () => stop.abort();
  };
  return { hit, hearBeside };
}
