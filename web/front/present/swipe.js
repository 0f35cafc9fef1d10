// A finger that moves across turns into a step, where the map itself has nowhere to move.

const SHORTEST = 60;

/**
 * Return "next", "previous" or "" for the way of a finger in pixels.
 * @param {number} across
 * @param {number} down
 */
export function swipeOf(across, down) {
  if (Math.abs(across) < SHORTEST || Math.abs(across) < 2 * Math.abs(down)) return "";
  return across < 0 ? "next" : "previous";
}

/**
 * Call `step(command)` at a swipe on the element, while `mayStep()`; returns a clean-up.
 * @param {HTMLElement} element
 * @param {() => boolean} mayStep
 * @param {(command: string) => void} step
 */
export function listenToSwipes(element, mayStep, step) {
  const stop = new AbortController();
  /** @type {PointerEvent | null} */
  let start = null;
  const down = (/** @type {PointerEvent} */ event) => {
    start = event.isPrimary && event.pointerType === "touch" ? event : null;
  };
  const up = (/** @type {PointerEvent} */ event) => {
    const command = start && mayStep() ? swipeOf(event.clientX - start.clientX, event.clientY - start.clientY) : "";
    start = null;
    if (command) step(command);
  };
  element.addEventListener("pointerdown", down, { signal: stop.signal, capture: true });
  element.addEventListener("pointerup", up, { signal: stop.signal, capture: true });
  element.addEventListener("pointercancel", () => (start = null), { signal: stop.signal, capture: true });
  return () => stop.abort();
}
