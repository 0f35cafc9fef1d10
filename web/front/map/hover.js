// What is pointed at in one place of the page is lit in the others: the map and the lists of sentences.

/** @import { Picture, Pointed } from "../shared/types.js" */
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
 * Return what is pointed at for those who know relations by their rows: at a folded concept all that is drawn there.
 * @param {Picture} picture
 * @param {Pointed | null} pointed
 * @returns {Pointed | null}
 */
export function asRows({ nodes, relations }, pointed) {
  const node = nodes.find(({ id, folds }) => folds && id === pointed?.box);
  const name = node?.concept || node?.id;
  return node ? { relations: relations.flatMap(({ id, source, target }) => (source === name || target === name ? [id] : [])) } : pointed;
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
