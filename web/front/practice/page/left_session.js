// A session that was left is taken up again: one record in the browser, of one view of one version of the data.

const NAME = "neuromap-practice";
const LONGEST = 200_000;

/**
 * Return { seed, mode, states } of what was left of a view under the same seed: the mode that was open, and how far each mode
 * has come, by its name. Null where nothing was left or the browser keeps nothing.
 */
export function takenUp({ version, query, seed }) {
  try {
    const left = JSON.parse(localStorage.getItem(NAME) ?? "null");
    const isSame = left?.version === version && left.query === query && (!seed || left.seed === seed);
    const isSound = typeof left?.seed === "string" && typeof left.mode === "string" && Object.keys(left.states).length > 0;
    return isSame && isSound ? left : null;
  } catch {
    return null;
  }
}

/** Keep { version, query, seed, mode, states }; where the browser keeps nothing, practising goes on. */
export function keepSession(session) {
  try {
    const text = JSON.stringify(session);
    if (text.length <= LONGEST) localStorage.setItem(NAME, text);
  } catch {
    // What cannot be kept is asked anew.
  }
}
