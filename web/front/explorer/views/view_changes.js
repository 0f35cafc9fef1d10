// What a reader does to the kept views turns into the list that is kept, and into what is said of it.

import { saveText } from "../citing/take_text.js";
import { button } from "../parts/make.js";
import { joinedViews, movedView, renamedView, withView, withViewAt, withoutView } from "./kept_views.js";
import { storyRows } from "./story_rows.js";
import { VIEWS_FILE, viewsOf, viewsText } from "./view_file.js";

export const STORY = "My views";
const STORY_FILE = "stories.csv";

/**
 * Return what can be done with the views of a store: `draw(focus)` shows the list again, `say(words, way)` tells what became
 * of it. `library` and `addresses` are those of the page.
 */
export function viewChanges(store, library, addresses, { draw, say }) {
  const taking = takingAlong(store, library, addresses, say);
  /** Keep another list; what could not be kept is said in the place of `words`. */
  const change = (views, words, focus, way = null) => {
    const fault = store.keep(views);
    draw(focus);
    say(fault || words, fault ? null : way);
  };
  const keep = (name, address) => {
    const views = withView(store.views(), name, address);
    change(views, `Kept as “${views.at(-1).name}”.`, null);
  };
  const move = (name, by, part) => change(movedView(store.views(), name, by), "", { name, part });
  const rename = (name, other) => {
    const place = placeOf(store.views(), name);
    const views = renamedView(store.views(), name, other);
    change(views, "", { name: views[place]?.name, part: "open" });
  };
  const remove = (name) => {
    const views = store.views();
    const place = placeOf(views, name);
    const back = () => change(withViewAt(store.views(), views[place], place), "", { name, part: "open" });
    const undo = button({ click: back }, "Undo");
    change(withoutView(views, name), `“${name}” is taken away.`, null, undo);
    undo.focus();
  };
  const bring = (text) => {
    const { views, fault } = viewsOf(text);
    if (!views.length) return say(fault || "There is no view in this file.");
    const joined = joinedViews(store.views(), views);
    change(joined.views, [brought(views.length, joined), fault].filter(Boolean).join(" "), null);
  };
  return { keep, move, rename, remove, bring, ...taking };
}

function takingAlong(store, library, addresses, say) {
  const save = () => saveText(VIEWS_FILE, viewsText(store.views(), library.title), "application/json");
  const tell = (typed) => {
    const story = typed.trim() || STORY;
    const { text, leftOut } = storyRows(store.views(), library, addresses, story);
    saveText(STORY_FILE, text, "text/csv");
    const lost = leftOut.length ? ` What no step can hold was left out of ${leftOut.join("; ")}.` : "";
    say(`${STORY_FILE} holds them as the steps of “${story}”. Put it beside your relations, or its rows into the one there.${lost}`);
  };
  return { save, tell };
}

function placeOf(views, name) {
  return views.findIndex((view) => view.name === name);
}

function brought(count, { same, renamed }) {
  const added = count - same;
  const parts = [`${added === 1 ? "1 view" : `${added} views`} added`, same ? `${same} here already` : "", renamed.length ? `names that were taken: ${renamed.join(", ")}` : ""];
  return `${parts.filter(Boolean).join("; ")}.`;
}
