// What is remembered turns into a file to keep, and a file that was kept into what is remembered.

import { saveText } from "../../explorer/citing/take_text.js";
import { button, make } from "../../explorer/parts/make.js";

const FILE = "neuromap-progress.json";
// Before so many answers there is little to lose.
const ENOUGH = 20;

/** Return the part of the page by which progress is kept and opened; keeping is offered once there is something to keep. */
export function progressFile(memory) {
  const said = make("p", { class: "quiet", role: "status" });
  const keep = memory.count() >= ENOUGH ? button({ click: () => saveText(FILE, memory.text(), "application/json") }, "Keep my progress") : null;
  const field = make("input", { type: "file", accept: ".json,application/json", class: "unseen", tabindex: "-1", "aria-hidden": "true" });
  field.addEventListener("change", async () => {
    const [file] = field.files;
    if (file) said.textContent = memory.open(await file.text());
    field.value = "";
  });
  const open = button({ click: () => field.click() }, "Open my progress");
  return make("div", { class: "progress-file" }, keep, open, field, said,
    keep ? make("p", { class: "quiet" }, "What you know is remembered in this browser alone; the file takes it to another one.") : null);
}
