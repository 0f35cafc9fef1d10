// An empty element turns into the frame of the page: what stands where, still without content.

import { button, make } from "./parts/make.js";

/** Build the frame in an element; returns its parts by name. */
export function frame(element, { title, subtitle, note }) {
  const filters = make("div", { "data-testid": "filters" });
  const reset = button({ class: "reset" }, "Reset to the first map");
  const stories = make("div", { "data-testid": "stories" });
  const sidebar = make("aside", { class: "sidebar", id: "neuromap-sidebar", "aria-label": "Filters" },
    make("h1", {}, title), stories, filters, reset);
  const toolbar = make("div", { class: "toolbar", "data-testid": "toolbar", role: "group", "aria-label": "Search and kind of map" });
  const [misread, story, map, legend, propositions] = ["misread-place", "story-place", "map-place", "legend", "proposition-list"].map((name) =>
    make("div", { class: name }),
  );
  legend.dataset.testid = "legend";
  const stage = make("div", { class: "stage" }, map);
  const why = make("p", { class: "quiet why", role: "status", "data-testid": "why" });
  const leftOut = make("p", { class: "quiet left-out", role: "status" });
  const sentencesTitle = make("h2");
  const footer = make("footer", {}, hint(), why, leftOut, make("p", { class: "quiet" }, `${note} ${subtitle}`));
  const sentences = make("section", { "data-testid": "propositions", "aria-label": "Sentences" }, sentencesTitle, propositions);
  const ask = make("aside", { class: "ask", "data-testid": "question", "aria-label": "Question", hidden: "" });
  const page = make("main", { class: "page" }, opener(sidebar), toolbar, misread, story, stage, legend, footer, sentences);
  element.replaceChildren(make("div", { class: "viewer" }, sidebar, ask, page));
  return { ask, filters, reset, stories, toolbar, misread, story, map, stage, legend, why, leftOut, sentencesTitle, propositions };
}

function hint() {
  const words = "Click to read about it · double click to focus · ? shows the keys";
  return make("p", { class: "quiet begin" }, words);
}

/** The button of small windows that opens and closes the filters. */
function opener(sidebar) {
  const element = button({ class: "opener", "aria-controls": sidebar.id, "aria-expanded": "false" }, "Filters");
  const turn = (open) => {
    sidebar.classList.toggle("open", open);
    element.setAttribute("aria-expanded", String(open));
  };
  element.addEventListener("click", () => turn(!sidebar.classList.contains("open")));
  sidebar.addEventListener("click", ({ target }) => target.closest(".title, .reset") && turn(false));
  return element;
}
