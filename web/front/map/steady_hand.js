// A press on a map turns into what it hit, a second quick one and the click that follows a tap too: a panel may have opened under it.

/** @import { Pointed } from "../shared/types.js" */
/** @typedef {import("../shared/ambient.js").VisPointer} Press */

// As long and as far as presses of a double click may be apart.
const MILLISECONDS = 500;
const PIXELS = 12;

/**
 * Return { hit, hearBeside } for the presses on an element: `hit(press)` returns what a press hits, as `find` finds it, and
 * whether it is the second of a double click. `hearBeside(call)` calls with what was hit when the second press lands beside
 * the element, and lets a click that belongs to the first press itself do nothing there; it returns a clean-up.
 *
 * Presses are apart as the hand was, however late a busy page hears of them.
 * @param {HTMLElement} element
 * @param {(press: Press) => Pointed | null} find
 */
export function steadyHand(element, find) {
  /** @type {{ x: number, y: number, time: number, number: number, times: number, found: Pointed | null } | null} */
  let last = null;
  let presses = 0;

  /** @type {(x: number, y: number) => boolean} */
  const isThere = (x, y) => last !== null && Math.hypot(x - last.x, y - last.y) < PIXELS;

  /** @type {(x: number, y: number, time: number) => boolean} */
  const isAgain = (x, y, time) => last !== null && time - last.time < MILLISECONDS && isThere(x, y);

  /** @type {(press: Press) => { found: Pointed | null, isSecond: boolean }} */
  const hit = (press) => {
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [press.pointer.DOM.x + left, press.pointer.DOM.y + top];
    const time = press.event.srcEvent?.timeStamp ?? performance.now();
    if (last && isAgain(x, y, time)) last.times += 1;
    else last = { x, y, time, number: presses, times: 1, found: find(press) };
    return { found: last.found, isSecond: last.times === 2 };
  };

  /** @param {(found: Pointed | null) => void} call */
  const hearBeside = (call) => {
    const stop = new AbortController();
    const hear = (/** @type {MouseEvent} */ event) => {
      const [x, y] = [event.clientX, event.clientY];
      const isSame = event.detail > 0 && last?.number === presses && isThere(x, y);
      if (element.contains(/** @type {Node} */ (event.target)) || !(isSame || isAgain(x, y, event.timeStamp))) return;
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
