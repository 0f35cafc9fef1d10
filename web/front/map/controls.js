// A stage gets its buttons: nearer, farther, all in view, full screen.

import { button, element, withAttributes } from "../shared/dom.js";
import { marked } from "./share_link.js";

/** @import { Stage } from "../stage/stage.js" */
/** @typedef {() => string | undefined} FingerprintNow */

const SVG = "http://www.w3.org/2000/svg";
const NOTE_MILLISECONDS = 2500;

/** @type {[path: string, label: string, act: (stage: Stage, host: HTMLElement, fingerprint: FingerprintNow) => void][]} */
const BUTTONS = [
  ["M8 3v10M3 8h10", "Zoom in", (stage) => stage.zoom(1.25)],
  ["M3 8h10", "Zoom out", (stage) => stage.zoom(0.8)],
  ["M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4M5.5 8h5M8 5.5v5", "Show all of the map", (stage) => stage.fit()],
  ["M6.5 9.5a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.3-4.3L8 3.7M9.5 6.5a3 3 0 0 0-4.3 0L2.8 8.9a3 3 0 0 0 4.3 4.3l.9-.9", "Copy the link to this view", (_, host, fingerprint) => copyLink(host, fingerprint())],
  ["M9.5 2H14v4.5M14 2L9.3 6.7M6.5 14H2V9.5M2 14l4.7-4.7", "Full screen", (_, host) => toggleFullScreen(host)],
];

/**
 * Add the buttons to the host element; `fingerprint()` says which data a copied link is made with.
 * @param {Stage} stage
 * @param {HTMLElement} host
 * @param {FingerprintNow} fingerprint
 */
export function addControls(stage, host, fingerprint) {
  const buttons = BUTTONS.map(([path, label, act]) => {
    const control = button("", () => act(stage, host, fingerprint), label);
    control.append(icon(path));
    return control;
  });
  host.append(element("div", "neuromap-controls", "", ...buttons));
}

/** @param {HTMLElement} host */
function toggleFullScreen(host) {
  if (document.fullscreenElement) document.exitFullscreen();
  else host.requestFullscreen?.();
}

/**
 * Put the address, which holds all that was chosen, onto the clipboard, and say so.
 * @param {HTMLElement} host
 * @param {string} [fingerprint]
 */
async function copyLink(host, fingerprint) {
  let message = "Link copied";
  try {
    await navigator.clipboard.writeText(marked(location.href, fingerprint));
  } catch {
    message = "The browser does not allow copying: take the link from its address bar";
  }
  const note = withAttributes(element("div", "neuromap-note", message), { role: "status" });
  host.append(note);
  setTimeout(() => note.remove(), NOTE_MILLISECONDS);
}

/** @param {string} path */
function icon(path) {
  const line = withAttributes(document.createElementNS(SVG, "path"), { d: path });
  const drawing = withAttributes(document.createElementNS(SVG, "svg"), { viewBox: "0 0 16 16", "aria-hidden": "true" });
  drawing.append(line);
  return drawing;
}
