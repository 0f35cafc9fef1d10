// A picture that changes turns into the moment at which it has settled, in milliseconds since the page was asked for.

/**
 * Resolve to { at, picture } when `picture()` gives something other than `before` and two frames have been painted
 * since, or to null when that takes longer than `limit` milliseconds.
 */
window.settled = (picture, before, limit) =>
  new Promise((resolve) => {
    const begun = performance.now();
    const look = () => {
      const now = picture();
      if (now && now !== before) return twoFramesLater(() => resolve({ at: performance.now(), picture: now }));
      if (performance.now() - begun > limit) return resolve(null);
      requestAnimationFrame(look);
    };
    look();
  });

/** Resolve to the moment at which the pointer is next released. */
window.released = () =>
  new Promise((resolve) => {
    addEventListener("pointerup", ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });

function twoFramesLater(call) {
  requestAnimationFrame(() => requestAnimationFrame(call));
}
