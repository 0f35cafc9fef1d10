// How likely something is still known turns into one of three words.

/** @typedef {"likely" | "unsure" | "fading"} KnownWord */

// The schedule asks again at nine of ten; at eight of ten three times that time has gone by without an answer.
const [LIKELY, UNSURE] = [0.9, 0.8];

/** @type {readonly KnownWord[]} */
export const KNOWN_WORDS = Object.freeze(["likely", "unsure", "fading"]);
export const NOT_ASKED = "not asked yet";

/**
 * Return the word.
 * @param {number} known from 0 to 1
 * @returns {KnownWord}
 */
export function knownWord(known) {
  if (known >= LIKELY) return "likely";
  return known >= UNSURE ? "unsure" : "fading";
}
