// What is remembered turns into a file to keep, and a file that was kept into what is remembered.

import { shortened } from "../../explorer/parts/shortened.js";
import { saveText } from "../../explorer/citing/take_text.js";
import { button, make } from "../../explorer/parts/make.js";

const FILE = "neuromap-progress.json";
// Before so many answers there is little to lose.
const ENOUGH = 20;
const REMEMBERED = "What you know is remembered in this browser alone; the file takes it to another one.";
const ONLY_HERE = "What you know is lost with this page, unless a file keeps it.";

/**
 * Return the part of the page by which progress is kept and opened. Keeping is offered once there is something to keep, and
 * at once where the browser keeps nothing; a file of another map is only taken over when that is wanted.
 */
export function progressFile(memory) {
  const said = make("p", { class: "quiet", role: "status" });
  const keep = isWorthKeeping(memory) ? button({ click: () => saveText(FILE, memory.text(), "application/json") }, "Keep my progress") : null;
  const field = make("input", { type: "file", accept: ".json,application/json", class: "unseen", tabindex: "-1", "aria-hidden": "true" });
  field.addEventListener("change", async () => {
    const [file] = field.files;
    if (file) taken(memory, await file.text(), said);
    field.value = "";
  });
  const open = button({ click: () => field.click() }, "Open my progress");
  return make("div", { class: "progress-file" }, keep, open, field, said,
    keep ? make("p", { class: "quiet" }, memory.note() ? ONLY_HERE : REMEMBERED) : null);
}

/** Return whether keeping is offered: there is much to lose, or it is lost with the page. */
export function isWorthKeeping(memory) {
  return memory.count() >= (memory.note() ? 1 : ENOUGH);
}

/** Take over a file, or ask first where it is of another map. */
function taken(memory, text, said) {
  const other = memory.otherMap(text);
  if (!other) return said.replaceChildren(memory.open(text));
  const yes = button({ click: () => said.replaceChildren(memory.open(text)) }, "Take it all the same");
  const no = button({ click: () => said.replaceChildren("Nothing was taken over.") }, "Leave it");
  said.replaceChildren(`This is progress of another map: “${shortened(other)}”. `, yes, " ", no);
  return yes.focus();
}
