// A play button turns steps into a walk through them, one after another until the last; nothing begins without its reader.

/** For how many milliseconds a step stands while it is played. */
export const PACE = 1300;

/**
 * Return { toggle(), stop(), isPlaying } of a player: `step()` shows the next step and says whether there is another one,
 * `turned(isPlaying)` hears when it begins and ends. Where nothing is to move by itself, each press is one step.
 * @param {() => boolean} step
 * @param {(isPlaying: boolean) => void} turned
 * @param {() => boolean} mayMove
 */
export function createPlayer(step, turned, mayMove, pace = PACE) {
  /** @type {ReturnType<typeof setTimeout> | null} */
  let timer = null;

  function stop() {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    turned(false);
  }

  function tick() {
    if (step()) timer = setTimeout(tick, pace);
    else stop();
  }

  function toggle() {
    if (timer !== null) return stop();
    if (!step() || !mayMove()) return;
    timer = setTimeout(tick, pace);
    turned(true);
  }

  return {
    toggle,
    stop,
    get isPlaying() {
      return timer !== null;
    },
  };
}
