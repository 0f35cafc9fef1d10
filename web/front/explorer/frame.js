// An empty element turns into the frame of the page: what stands where, still without content.

import { button, make } from "./parts/make.js";

/** Build the frame in an element; returns its parts by name. */
export function frame(element, { title, subtitle, note }) {
  const left = sidebar(title);
  const right = stage();
  const bottom = footer(`${note} ${subtitle}`);
  const toolbar = make("div", { class: "toolbar", "data-testid": "toolbar", role: "group", "aria-label": "Search and kind of map" });
  const [misread, loss, problems, age] = ["misread", "loss", "problems", "age"].map((name) => make("div", { class: "note", "data-testid": name }));
  const legend = make("div", { class: "legend", "data-testid": "legend" });
  const propositions = make("section", { "data-testid": "propositions", "aria-label": "The relations that are shown" });
  const ask = make("aside", { class: "ask", "data-testid": "question", "aria-label": "Question", hidden: "" });
  // A page around the explorer may have its main part already.
  const page = make(element.closest("main") ? "div" : "main", { class: "page" },
    opener(left.sidebar), toolbar, misread, loss, problems, age, right.stage, legend, bottom.footer, propositions);
  element.replaceChildren(make("div", { class: "viewer" }, left.sidebar, ask, page));
  return { ...left, ...right, ...bottom, toolbar, misread, loss, problems, age, legend, propositions, ask };
}

function sidebar(title) {
  const actions = make("div", { class: "page-actions" });
  const stories = make("div", { "data-testid": "stories" });
  const filters = make("div", { "data-testid": "filters" });
  const reset = button({ class: "reset" }, "Reset to the first map");
  const attributes = { class: "sidebar", id: "neuromap-sidebar", "data-testid": "sidebar", "aria-label": "Filters" };
  return { actions, stories, filters, reset, sidebar: make("aside", attributes, make("h1", { class: "name" }, title), actions, stories, filters, reset) };
}

/** The map and the panel beside it, which share one room. */
function stage() {
  const map = make("div", { class: "map-place" });
  const story = make("div", { class: "story-place" });
  const details = make("div", { class: "details-place" });
  const detail = make("aside", { class: "panel", "data-testid": "detail", role: "region", "aria-label": "Details", tabindex: "-1", hidden: "" }, story, details);
  const live = make("p", { class: "neuromap-live", role: "status" });
  return { map, story, details, detail, live, stage: make("div", { class: "stage", "data-room": "" }, map, detail, live) };
}

function footer(note) {
  const begin = make("p", { class: "quiet begin" });
  const trail = make("nav", { class: "trail", "data-testid": "trail", "aria-label": "Looked at before", hidden: "" });
  const [why, change, leftOut] = ["why", "change", "left-out"].map((name) => make("p", { class: `quiet ${name}`, role: "status", "data-testid": name }));
  const meter = make("p", { class: "quiet meter", "data-testid": "meter", hidden: "" });
  const last = make("p", { class: "quiet", "data-testid": "note" }, note);
  return { begin, trail, why, change, leftOut, meter, footer: make("footer", {}, trail, begin, why, change, leftOut, meter, last) };
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
  sidebar.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape" || !sidebar.classList.contains("open")) return;
    turn(false);
    element.focus();
  });
  return element;
}
