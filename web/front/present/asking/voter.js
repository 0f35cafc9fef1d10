// What a follower chooses turns into a vote that arrives once, whatever the line does meanwhile.

import { createSender } from "../line/newest_sender.js";
import { randomId } from "./random_id.js";

/** @import { ToldBallot } from "./ballot.js" */
/** @typedef {{ code: string, voter: string, choices: Record<string, number> }} VoterMemory */
/** @typedef {{ ballot: string, round: number, voter: string, choice: number }} Vote */
/** @typedef {ReturnType<typeof createVoter>} Voter */

const KEY = "neuromap-voter";
// Too many at once, and a server that is not well.
const LATER = new Set([429, 500, 502, 503, 504]);

/**
 * Return { chosen(ballot), vote(ballot, choice), again(ballot) } for a presentation. A browser has one name in it, kept until it
 * votes in another one.
 * @param {string} code
 */
export function createVoter(code, storage = localStorageOrNone(), post = fetch) {
  const memory = memoryOf(code, storage);
  const sender = createSender(async (/** @type {Vote} */ vote) => {
    const sent = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(vote) };
    const answer = await post(new URL(`neuromap/rooms/${encodeURIComponent(code)}/votes`, document.baseURI), sent).catch(() => null);
    return Boolean(answer) && !LATER.has(/** @type {Response} */ (answer).status);
  });

  /** @type {(ballot: ToldBallot) => number | undefined} */
  const chosen = (ballot) => memory.choices[nameOf(ballot)];

  /** @type {(ballot: ToldBallot, choice: number) => void} */
  function vote(ballot, choice) {
    memory.choices[nameOf(ballot)] = choice;
    storage?.setItem(KEY, JSON.stringify(memory));
    sender.show({ ballot: ballot.id, round: ballot.round, voter: memory.voter, choice });
  }

  /** Vote as before: a line that broke may have taken the vote with it. @param {ToldBallot} ballot */
  function again(ballot) {
    const choice = chosen(ballot);
    if (ballot.phase === "open" && choice !== undefined) vote(ballot, choice);
  }

  return { chosen, vote, again };
}

/** @param {ToldBallot} ballot */
function nameOf({ id, round }) {
  return `${id} ${round}`;
}

/**
 * Return what this browser knows of its own votes in a presentation; nothing of an earlier one.
 * @param {string} code
 * @param {Pick<Storage, "getItem" | "setItem"> | null} storage
 * @returns {VoterMemory}
 */
function memoryOf(code, storage) {
  try {
    const found = JSON.parse(storage?.getItem(KEY) ?? "null");
    if (found?.code === code && typeof found.voter === "string" && typeof found.choices === "object") return found;
  } catch {
    // What somebody else wrote there is no memory.
  }
  return { code, voter: randomId(), choices: {} };
}

/** Return the storage of the browser, null where it is forbidden. */
function localStorageOrNone() {
  try {
    return localStorage;
  } catch {
    return null;
  }
}
