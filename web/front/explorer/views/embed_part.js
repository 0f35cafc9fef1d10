// A view turns into the snippet that shows it in a wiki or a course page, and into what to do where the server forbids that.

import { copyText } from "../citing/take_text.js";
import { takeAway } from "../downloads/take_away.js";
import { button, make } from "../parts/make.js";
import { embedAddress, embedSnippet } from "./embed_snippet.js";

const FORBIDDEN = "This server lets no other site show its map; its operator can name yours in NEUROMAP_FRAMED_BY. The map as one HTML file needs no server: put it beside your page.";
const ONLY = "Shown by this server only within: ";
const OWN_FILE = "Put this file beside your page. The frame shows map and legend, and leads to the whole map.";
const FILE_NAME = "neuromap.html";

/** Return { element, update(address) }: the snippet of what is shown. `host.framedBy` are the sites that may show it, null for a file. */
export function embedPart(library, host) {
  const isFile = host.kind === "file";
  const isForbidden = !isFile && !host.framedBy?.length;
  const field = make("textarea", { class: "snippet", rows: "4", readonly: "", spellcheck: "false", "aria-label": "Snippet for a page" });
  const said = make("p", { class: "said", role: "status", hidden: "" });
  const copy = button({ click: async () => tell(said, (await copyText(field.value)) ? "Copied." : "Select the text and copy it by hand.") }, "Copy the snippet");
  const file = isForbidden && host.files ? takeAway("Map as one HTML file", "to put beside your page", host.files("page", {}), said) : null;
  const about = make("p", { class: "quiet" }, aboutOf(isFile, isForbidden, host.framedBy));
  const element = make("div", { class: "group embed", "data-testid": "embed" }, make("h2", {}, "In a wiki or course page"), about, field, make("div", { class: "links" }, copy, file), said);
  const update = (view) => {
    const page = isFile ? fileAddress() : isForbidden ? FILE_NAME : location.href;
    field.value = embedSnippet(embedAddress(page, view, isFile || isForbidden ? "#" : "?"), library.title);
    tell(said, "");
  };
  return { element, update };
}

function aboutOf(isFile, isForbidden, sites) {
  if (isFile) return OWN_FILE;
  return isForbidden ? FORBIDDEN : `${ONLY}${sites.join(", ")}.`;
}

/** A file on a disk is named as it lies beside the page. */
function fileAddress() {
  return location.protocol === "file:" ? location.pathname.split("/").at(-1) : location.href;
}

function tell(element, words) {
  element.textContent = words;
  element.hidden = !words;
}
