// Sessions that were left are taken up again: the newest few in the browser, each of one view of one map under one seed.

const NAME = "neuromap-practice-sessions";
const LONGEST = 200_000;
const MOST = 8;

/**
 * Return { seed, mode, states } of what was left of a view under the same seed, the newest of any seed where none is said:
 * the mode that was open, and how far each mode has come, by its name. Null where nothing was left or the browser keeps
 * nothing. Whether its questions still read as they did is for each mode to say.
 */
export function takenUp({ map, query, seed }) {
  return keptSessions().find((left) => left.map === map && left.query === query && (!seed || left.seed === seed)) ?? null;
}

/**
 * Keep { map, query, seed, mode, states }, one for a view and seed; one without any state is done. Where the browser keeps
 * nothing, practising goes on.
 */
export function keepSession(session) {
  const { map, query, seed } = session;
  const others = keptSessions().filter((other) => other.map !== map || other.query !== query || other.seed !== seed);
  const isKept = hasStates(session) && JSON.stringify(session).length <= LONGEST;
  try {
    localStorage.setItem(NAME, JSON.stringify([...(isKept ? [session] : []), ...others].slice(0, MOST)));
  } catch {
    // What cannot be kept is asked anew.
  }
}

function keptSessions() {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? "[]");
    return kept.filter((left) => typeof left?.seed === "string" && typeof left.mode === "string" && hasStates(left));
  } catch {
    return [];
  }
}

function hasStates({ states }) {
  return Object.keys(states ?? {}).length > 0;
}

/** Return a seed that nobody has named. */
export function newSeed() {
  return crypto.getRandomValues(new Uint32Array(1))[0].toString(36);
}
