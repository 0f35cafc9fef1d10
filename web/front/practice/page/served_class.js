// A page of the server turns into the class page: the library comes by GET, and nothing of what students handed in is sent.

import { loadFonts, loadStyle, loadVis, serverAddress } from "../../map/assets.js";
import { make } from "../../explorer/parts/make.js";
import { answerFrom } from "../../explorer/source/server_answer.js";
import { libraryOfEdition, servedSource } from "../../explorer/source/served_source.js";
import { createLook } from "../../shared/theme_choice.js";
import { openClass } from "../class_page/class_page.js";
import { viewOfTask } from "./view_of_task.js";

const STYLES = ["practice", "class_page"];
const NO_MAP = "There is no map yet: the file has no relation that can be read.";

const host = { task: "task", back: (query) => (query ? `./?${query}` : "./"), viewOf: viewOfTask };

/** A promise of the page's clean-up. */
export const shownClass = begin();

async function begin() {
  createLook(() => {});
  const element = make("div");
  document.body.append(element);
  const data = new URL("data/", serverAddress());
  const [library] = await Promise.all([fetchedLibrary(data), loadStyle(), ...STYLES.map((name) => loadStyle(`neuromap-${name}`, `${name}.css`)), loadVis(), loadFonts()]);
  if (library.error) return refuse(element, library.error);
  document.title = `Class page - ${library.title}`;
  return openClass(element, library, { source: servedSource(data), host });
}

/** Return a promise of the library of what is served now, or of the { error } for which it cannot be had. */
async function fetchedLibrary(data) {
  const { edition, error } = await answerFrom(new URL("version", serverAddress()));
  return error || !edition ? { error: error ?? NO_MAP } : libraryOfEdition(data, edition);
}

function refuse(element, sentence) {
  const again = make("button", { type: "button", click: () => location.reload() }, "Try again");
  element.replaceChildren(make("main", { class: "practice refused" }, make("h1", {}, "Class page"), make("p", { role: "alert" }, sentence),
    make("p", {}, again, " ", make("a", { href: host.back("") }, "Back to the map"))));
  return () => element.replaceChildren();
}
