// What is pointed at in one place of the page is lit in the others: the map and the lists of sentences.

/** @import { Pointed } from "../shared/types.js" */
/** @typedef {"map" | object} Teller who points: a map, or a list of sentences */

const board = new EventTarget();

/**
 * Tell everybody what is pointed at, null for nothing.
 * @param {Pointed | null} pointed
 * @param {Teller} teller
 */
export function tellPointed(pointed, teller) {
  board.dispatchEvent(new CustomEvent("pointed", { detail: { pointed, teller } }));
}

/**
 * Call `hear(pointed)` when another than the listener points; returns a clean-up.
 * @param {Teller} listener
 * @param {(pointed: Pointed | null) => void} hear
 */
export function hearPointed(listener, hear) {
  const pass = (/** @type {Event} */ event) => {
    const { pointed, teller } = /** @type {CustomEvent} */ (event).detail;
    if (teller !== listener) hear(pointed);
  };
  board.addEventListener("pointed", pass);
  return () => board.removeEventListener("pointed", pass);
}
