// Files that are chosen, or dropped anywhere on the page, turn into their names and texts.

import { button, make } from "../../explorer/parts/make.js";

// A larger one is no file of answers, and is not read as far as that.
const MOST_LETTERS = 2_000_100;

/**
 * Return { element, focus(), close() } of the button by which files are chosen; `take(files)` gets what was chosen or dropped on
 * `page`, each { name, text }.
 */
export function fileDrop(page, take) {
  const field = make("input", { type: "file", multiple: "", accept: ".json,application/json", class: "unseen", tabindex: "-1", "aria-hidden": "true" });
  field.addEventListener("change", async () => {
    const files = [...field.files];
    field.value = "";
    take(await textsOf(files));
  });
  const choose = button({ class: "next", "data-testid": "choose", click: () => field.click() }, "Choose files");
  const element = make("div", { class: "choose" }, choose, field, make("span", { class: "quiet or" }, "or drop them anywhere on this page"));
  return { element, focus: () => choose.focus(), close: listenToDrops(page, take) };
}

function listenToDrops(page, take) {
  const stop = new AbortController();
  const on = (name, call) => addEventListener(name, call, { signal: stop.signal });
  const isFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files");
  const over = (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    page.classList.add("dropping");
  };
  on("dragover", over);
  on("dragenter", over);
  on("dragleave", ({ relatedTarget }) => relatedTarget || page.classList.remove("dropping"));
  on("drop", async (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    page.classList.remove("dropping");
    take(await textsOf([...event.dataTransfer.files]));
  });
  return () => stop.abort();
}

/** Return a promise of the names and texts; of what cannot be read, as a folder, the text is empty. */
function textsOf(files) {
  return Promise.all(files.map(async (file) => ({ name: file.name, text: await file.slice(0, MOST_LETTERS).text().catch(() => "") })));
}
