// Acts turn into steps of the history, which are taken back where the picture of them cannot be had.

// Within so many milliseconds two presses are one act.
const DOUBLE = 700;

/** Return { take, arrived, withdraw, isReturn } over an address { put(text, instead), back(number) }; `now()` is the time in milliseconds. */
export function historySteps(address, now = () => performance.now()) {
  // What the entry says on which the steps stand whose picture is not there yet, what the last of them says, and their number.
  const state = { entry: "", last: "", ahead: 0, isReplaced: false, taken: -Infinity, due: null };

  /** Put what an act chooses into the address: as a step, or in place of that of the press before where it is the second of a double one, or moves on what began then. */
  function take(text, isSecond = false, isMoved = false) {
    const instead = isMoved || (isSecond && now() - state.taken < DOUBLE);
    address.put(text, instead);
    if (!instead) state.ahead += 1;
    else if (!state.ahead) state.isReplaced = true;
    Object.assign(state, { last: text, taken: now(), due: null });
  }

  /** Stay with what the address says: its picture is there, or `text` is where the reader travelled. */
  function arrived(text = state.last) {
    Object.assign(state, { entry: text, last: text, ahead: 0, isReplaced: false });
  }

  /** Take back the steps whose picture did not come; returns whether there were any: where a reader travelled, the entry stays. */
  function withdraw() {
    const { entry, ahead, isReplaced } = state;
    if (ahead) address.back(ahead);
    else if (isReplaced) address.put(entry, true);
    arrived(entry);
    if (ahead) state.due = entry;
    return ahead > 0 || isReplaced;
  }

  /** Return whether the browser is only back where it was, at the address `text`, because steps were taken back. */
  function isReturn(text) {
    const isDue = state.due === text;
    state.due = null;
    return isDue;
  }

  return { take, arrived, withdraw, isReturn };
}
