// The ballots of a talk outlive a reload of its window: each step has its own, and the oldest of too many goes.

/** @import { Ballot } from "./ballot.js" */

const KEY = "neuromap-ballots";
const MOST_KEPT = 20;

/** @typedef {ReturnType<typeof createKeptBallots>} KeptBallots */

/** Return { at(key), put(ballot), remove(key), clear() } over a storage of the browser. */
export function createKeptBallots(storage = sessionStorage) {
  /** @type {Map<string, Ballot>} */
  const kept = new Map(read(storage));

  const write = () => storage.setItem(KEY, JSON.stringify([...kept]));

  /** @param {Ballot} ballot */
  function put(ballot) {
    kept.delete(ballot.key);
    kept.set(ballot.key, ballot);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT) kept.delete(oldest);
    write();
  }

  /** @param {string} key */
  function remove(key) {
    kept.delete(key);
    write();
  }

  function clear() {
    kept.clear();
    write();
  }

  return { at: (/** @type {string} */ key) => kept.get(key) ?? null, put, remove, clear };
}

/**
 * @param {Storage} storage
 * @returns {[string, Ballot][]}
 */
function read(storage) {
  try {
    return JSON.parse(storage.getItem(KEY) ?? "[]");
  } catch {
    return [];
  }
}
