// The second of two quick presses turns into what the first one hit: the map may have moved under it to make room for a panel.

/** @import { Pointed } from "../shared/types.js" */
/** @typedef {import("../shared/ambient.js").VisPointer} Press */

// As long and as far as presses of a double click may be apart.
const MILLISECONDS = 400;
const PIXELS = 12;

/**
 * Return what a press hits, as `hit` finds it.
 * @param {(press: Press) => Pointed | null} hit
 * @param {() => number} now
 * @returns {(press: Press) => Pointed | null}
 */
export function steadied(hit, now = () => performance.now()) {
  /** @type {{ x: number, y: number, time: number, found: Pointed | null } | null} */
  let last = null;
  return (press) => {
    const { x, y } = press.pointer.DOM;
    const time = now();
    const isSecond = last && time - last.time < MILLISECONDS && Math.hypot(x - last.x, y - last.y) < PIXELS;
    if (!isSecond) last = { x, y, time, found: hit(press) };
    return last?.found ?? null;
  };
}
