// A stage gets its buttons: nearer, farther, all in view, full screen.

import { marked } from "./share_link.js";

const SVG = "http://www.w3.org/2000/svg";
const BUTTONS = [
  ["M8 3v10M3 8h10", "Zoom in", (stage) => stage.zoom(1.25)],
  ["M3 8h10", "Zoom out", (stage) => stage.zoom(0.8)],
  ["M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4M5.5 8h5M8 5.5v5", "Show all of the map", (stage) => stage.fit()],
  ["M6.5 9.5a3 3 0 0 0 4.3 0l2.4-2.4a3 3 0 0 0-4.3-4.3L8 3.7M9.5 6.5a3 3 0 0 0-4.3 0L2.8 8.9a3 3 0 0 0 4.3 4.3l.9-.9", "Copy the link to this view", (_, host, mark) => copyLink(host, mark())],
  ["M9.5 2H14v4.5M14 2L9.3 6.7M6.5 14H2V9.5M2 14l4.7-4.7", "Full screen", (_, host) => toggleFullScreen(host)],
];

/** Add the buttons to the host element; `mark()` says which data a copied link is made with. */
export function addControls(stage, host, mark) {
  const bar = document.createElement("div");
  bar.className = "neuromap-controls";
  for (const [path, label, act] of BUTTONS) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(icon(path));
    button.title = label;
    button.setAttribute("aria-label", label);
    button.addEventListener("click", () => act(stage, host, mark));
    bar.append(button);
  }
  host.append(bar);
}

function toggleFullScreen(host) {
  if (document.fullscreenElement) document.exitFullscreen();
  else host.requestFullscreen?.();
}

/** Put the address, which holds all that was chosen, onto the clipboard, and say so. */
async function copyLink(host, mark) {
  let said = "Link copied";
  try {
    await navigator.clipboard.writeText(marked(location.href, mark));
  } catch {
    said = "The browser does not allow copying: take the link from its address bar";
  }
  const note = Object.assign(document.createElement("div"), { className: "neuromap-note", textContent: said });
  note.setAttribute("role", "status");
  host.append(note);
  setTimeout(() => note.remove(), 2500);
}

function icon(path) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 16 16");
  drawing.setAttribute("aria-hidden", "true");
  drawing.append(document.createElementNS(SVG, "path"));
  drawing.firstChild.setAttribute("d", path);
  return drawing;
}
