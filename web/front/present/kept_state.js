// How a talk stands goes into an entry of the history, and comes back after a reload of the page.

import { keptTrail } from "./ways/trail.js";

/** @typedef {{ trail: string[], blank: string, legend: string }} KeptState */

/**
 * Return how a talk stood, by what an entry of the history keeps.
 * @param {unknown} state
 * @returns {KeptState}
 */
export function keptState(state) {
  const { blank = "", legend = "" } = /** @type {Partial<Record<string, unknown>>} */ (state ?? {});
  return { trail: keptTrail(state), blank: blank === "black" || blank === "white" ? blank : "", legend: legend === "on" ? "on" : "" };
}

/**
 * Note how a talk stands.
 * @param {KeptState & { address: string }} talk
 */
export function keepState({ trail, blank, legend, address }) {
  history.replaceState({ trail, blank, legend }, "", `${location.pathname}?${address}`);
}
