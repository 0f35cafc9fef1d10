// Addresses of this server turn into what the map needs: vis-network, the letters and the style sheet.

import { element } from "../shared/dom.js";

/** @param {string} path */
const beside = (path) => new URL(path, import.meta.url).href;

/** Return the address below which the server answers for the map. */
export function serverAddress() {
  return new URL("../", import.meta.url);
}

/** Return vis-network, which pyvis brings along. */
export async function loadVis() {
  if (!globalThis.vis?.Network) await import(beside("vis-network.min.js"));
  return /** @type {Vis} */ (globalThis.vis);
}

/** Wait for the letters that the boxes were measured with. */
export function loadFonts() {
  const faces = ["400", "500", "600"].map((weight) => document.fonts.load(`${weight} 16px "Source Sans"`, "aβ"));
  return Promise.all(faces);
}

/**
 * Add a style sheet to the page, once.
 * @param {string} id
 * @param {string} file
 */
export function loadStyle(id = "neuromap-style", file = "map.css") {
  if (document.getElementById(id)) return Promise.resolve();
  const link = Object.assign(element("link"), { id, rel: "stylesheet", href: beside(file) });
  document.head.append(link);
  return new Promise((resolve) => (link.onload = link.onerror = resolve));
}
