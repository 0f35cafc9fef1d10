// An empty element turns into the frame of the page: what stands where, still without content.

import { button, make } from "./parts/make.js";

/** Build the frame in an element; returns its parts by name. Within another page it is map and legend, and leads to the whole map. */
export function frame(element, { title, subtitle, note }, { isEmbedded }) {
  const top = head(title, isEmbedded);
  const right = stage();
  const bottom = footer(`${note} ${subtitle}`);
  const [misread, loss, problems, age] = ["misread", "loss", "problems", "age"].map((name) => make("div", { class: "note", "data-testid": name }));
  const welcome = make("div", { class: "welcome-room", hidden: "" });
  const headline = make("div", { class: "headline", "data-testid": "headline", hidden: "" });
  const part = make("div", { class: "part-line", "data-testid": "part", hidden: "" });
  // A welcome stands beside the map in a low, wide window, else above it.
  const scene = make("div", { class: "scene" }, welcome, right.stage);
  const filters = make("div", { class: "filters", "data-testid": "filters", role: "group", "aria-label": "Filters" }, bottom.last);
  const propositions = make("section", { "data-testid": "propositions", "aria-label": "The relations that are shown" });
  const ask = make("aside", { class: "ask", "data-testid": "question", "aria-label": "Question", hidden: "" });
  // A page around the explorer may have its main part already.
  const page = make(element.closest("main") ? "div" : "main", { class: "page" },
    top.head, misread, loss, problems, age, headline, part, scene, filters, bottom.footer, propositions);
  const viewer = make("div", { class: isEmbedded ? "viewer embedded" : "viewer" }, ask, page);
  element.replaceChildren(viewer);
  const above = [top.head, misread, loss, problems, age, headline, part, welcome];
  return { ...top, ...right, ...bottom, viewer, above, misread, loss, problems, age, welcome, headline, part, filters, propositions, ask };
}

/** The title and the toolbar, one row where there is room. */
function head(title, isEmbedded) {
  const home = button({ class: "home", title: "Back to the first map" }, title);
  const toolbar = make("div", { class: "toolbar", "data-testid": "toolbar", role: "group", "aria-label": "Search and kind of map" });
  const whole = isEmbedded ? wholeMap() : null;
  return { home, toolbar, head: make("header", { class: "head" }, make("h1", { class: "name" }, home), toolbar, whole) };
}

/** A link to what a frame shows, on a page of its own; its address is that of the frame when it is followed. */
function wholeMap() {
  const open = () => {
    const words = new URLSearchParams(location.search);
    words.delete("embed");
    link.href = `${location.pathname}${words.size ? `?${words}` : ""}${location.hash}`;
  };
  const link = make("a", { class: "whole-map", href: "", target: "_blank", rel: "noopener", pointerdown: open, focus: open }, "Open the map");
  return link;
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
  const [why, change, leftOut] = ["why", "file-change", "left-out"].map((name) => make("p", { class: `quiet ${name}`, role: "status", "data-testid": name }));
  const meter = make("p", { class: "quiet meter", "data-testid": "meter", hidden: "" });
  const last = make("p", { class: "quiet", "data-testid": "note" }, note);
  return { begin, trail, why, change, leftOut, meter, last, footer: make("footer", {}, trail, begin, why, change, leftOut, meter) };
}
