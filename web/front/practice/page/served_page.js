// What the server serves now turns into a page of its own: style, fonts and data come by GET, and where they cannot be had it says why.

import { loadFonts, loadStyle, loadVis, serverAddress } from "../../map/assets.js";
import { make } from "../../explorer/parts/make.js";
import { answerFrom } from "../../explorer/source/server_answer.js";
import { createLook } from "../../shared/theme_choice.js";

const SOON = 700;
const WAITING = "One moment: what belongs to this page is being made. Of a file of very many relations that takes up to a minute, once after each save.";

/**
 * Open a page; returns a promise of its clean-up. `title` and `heading` are its names, `styles` its own style sheets, `nothing` is said
 * where there is no map, and `back()` leads to that. `find(data, edition, isByPart)` returns a promise of { library } and what else
 * `open(element, found, data)` needs, or of the { error } for which it cannot be had; `data` is the address of the data, and a file
 * that opens part by part may not be had at once.
 */
export async function openServed({ title, heading, styles, nothing, back, find, open }) {
  createLook(() => {});
  const element = make("div");
  document.body.append(element);
  const data = new URL("data/", serverAddress());
  const waiting = setTimeout(() => tell(element, heading, { role: "status" }, WAITING), SOON);
  const [found] = await Promise.all([fetched(data, nothing, find), loadStyle(), ...styles.map((name) => loadStyle(`neuromap-${name}`, `${name}.css`)), loadVis(), loadFonts()]);
  clearTimeout(waiting);
  element.replaceChildren();
  if (found.error) return refuse(element, found.error, { heading, back });
  document.title = `${title} - ${found.library.title}`;
  return open(element, found, data);
}

/** Return a promise of what is served now, or of the { error } for which it cannot be had. */
async function fetched(data, nothing, find) {
  const { edition, error } = await answerFrom(new URL("version", serverAddress()));
  if (error || !edition) return { error: error ?? nothing };
  const [name, ...part] = edition.split("~");
  return find(data, name, part.length > 0);
}

function refuse(element, sentence, { heading, back }) {
  const again = make("button", { type: "button", click: () => location.reload() }, "Try again");
  tell(element, heading, { role: "alert" }, sentence, make("p", {}, again, " ", make("a", { href: back() }, "Back to the map")));
  return () => element.replaceChildren();
}

function tell(element, heading, role, sentence, ...ways) {
  element.replaceChildren(make("main", { class: "practice refused" }, make("h1", {}, heading), make("p", role, sentence), ...ways));
}
