// The answers given on one task are kept for as long as its tab, so that a reload loses none before they are handed in.

/** @import { PracticeItem } from "../practice_types.js" */
/** @import { ClaimOf, ModeResult } from "./given_answers.js" */
/** @import { HandIn } from "./hand_in_text.js" */

import { NOTHING_GIVEN, withResult } from "./given_answers.js";
import { handInOf, handInText } from "./hand_in_text.js";

/** @typedef {Pick<Storage, "getItem" | "setItem">} TabTexts */

const KEY = "neuromap-answers-1";

/**
 * Return what is to be handed in of a task: `handIn()` as it is now, `add(result)` with the answers of a mode that ended,
 * `rename(name)`, and `forget(name)` for the next one at this screen. Another task begins anew. Without a storage all of it lasts as long as the page.
 * @param {{ map: string, data: string, task: string }} about
 * @param {string} name that is proposed
 * @param {() => TabTexts} storage asking for it may be forbidden already
 */
export function givenStore(about, name, storage = () => globalThis.sessionStorage) {
  let handIn = keptOf(about, storage) ?? { ...about, name, ...NOTHING_GIVEN };
  /** @param {Partial<HandIn>} changes */
  const keep = (changes) => {
    handIn = { ...handIn, ...changes };
    try {
      storage().setItem(KEY, handInText(handIn));
    } catch {
      // What a browser does not keep lasts as long as the page.
    }
  };
  /** @type {(result: ModeResult, bank: readonly PracticeItem[], claimOf: ClaimOf) => void} */
  const add = (result, bank, claimOf) => keep(withResult(handIn, result, bank, claimOf));
  return { handIn: () => handIn, add, rename: (/** @type {string} */ typed) => keep({ name: typed }), forget: (/** @type {string} */ next) => keep({ name: next, ...NOTHING_GIVEN }) };
}

/** @type {(about: { map: string, data: string, task: string }, storage: () => TabTexts) => HandIn | null} */
function keptOf({ map, data, task }, storage) {
  try {
    const { handIn } = handInOf(storage().getItem(KEY) ?? "");
    return handIn && handIn.map === map && handIn.data === data && handIn.task === task ? handIn : null;
  } catch {
    return null;
  }
}
