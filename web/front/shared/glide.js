// A change of places turns into a short movement, or into none where the system asks for less motion.

const MILLISECONDS = 380;

/**
 * Call `place(share)` with shares from 0 to 1; returns { done, stop }. `stop` jumps to the end.
 * @param {(share: number) => void} place
 */
export function glide(place, milliseconds = MILLISECONDS) {
  /** @type {() => void} */
  let finish;
  let frame = 0;
  /** @type {Promise<void>} */
  const done = new Promise((resolve) => (finish = resolve));
  const start = performance.now();
  const end = () => {
    cancelAnimationFrame(frame);
    place(1);
    finish();
  };
  const step = (/** @type {number} */ now) => {
    const share = Math.min(1, (now - start) / milliseconds);
    if (share >= 1) return end();
    place(eased(share));
    frame = requestAnimationFrame(step);
  };
  place(0);
  frame = requestAnimationFrame(step);
  return { done, stop: end };
}

/** Return whether things may move. */
export function mayMove() {
  return !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/**
 * Return the share of a movement that is slow at both ends.
 * @param {number} share
 */
export function eased(share) {
  return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) ** 2;
}
