// Of many states the newest is sent, one at a time and again until it is taken.

const PAUSE = 1000;

/**
 * Return { show(state), again(), stop() }; `taken(state)` sends one and says whether it arrived.
 * @template State
 * @param {(state: State) => Promise<boolean>} taken
 */
export function createSender(taken) {
  /** @type {State | null} */
  let newest = null;
  /** @type {State | null} */
  let last = null;
  let sending = false;

  async function send() {
    if (sending) return;
    sending = true;
    while (newest) {
      const state = newest;
      newest = null;
      if (await taken(state)) continue;
      newest ??= state;
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    sending = false;
  }

  /** @param {State} state */
  function show(state) {
    newest = last = state;
    send();
  }

  return { show, again: () => void (last && show(last)), stop: () => void (newest = null) };
}
