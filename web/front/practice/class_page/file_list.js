// The files of a class turn into lists: those to look at with what is said of them, and all of them with their students.

import { shortened } from "../../explorer/parts/shortened.js";
import { button, make } from "../../explorer/parts/make.js";
import { numbered } from "./result_words.js";

/** Return how the name of a file is written in a sentence: apart from it, whichever way it runs. */
export function quotedName({ name }) {
  return `“\u2068${shortened(name)}\u2069”`;
}

/**
 * Return { element, update(read) } of the lists; `remove(files)` takes files away. Students have numbers until their names are
 * wanted; a file that is to be looked at is named in any case.
 */
export function fileList(remove) {
  const state = { read: [], isNamed: false };
  const remarked = make("div");
  const summary = make("summary");
  const list = make("ol", { class: "students" });
  const names = button({ "aria-pressed": "false", "data-testid": "names", click: () => turn() }, "Show names");
  const all = button({ "data-testid": "remove-all", click: () => remove(state.read.map(({ file }) => file)) }, "Remove all");
  const students = make("details", { class: "files", "data-testid": "files" }, summary, make("div", { class: "acts" }, names, all), list);
  const element = make("div", { class: "handed", hidden: "" }, remarked, students);
  const show = () => {
    const { read, isNamed } = state;
    element.hidden = !read.length;
    summary.textContent = `${numbered(read.length, "file")}, ${read.filter(({ handIn }) => handIn).length} of them ${read.length === 1 ? "counts" : "count"}`;
    remarked.replaceChildren(...remarksOf(read, remove));
    list.replaceChildren(...read.map((one, place) => studentLine(one, place, isNamed, remove)));
  };
  const turn = () => {
    state.isNamed = !state.isNamed;
    names.setAttribute("aria-pressed", String(state.isNamed));
    show();
  };
  const update = (read) => {
    state.read = read;
    show();
  };
  return { element, update };
}

function remarksOf(read, remove) {
  const some = read.filter(({ remarks }) => remarks.length);
  if (!some.length) return [];
  const lines = some.map(({ file, handIn, remarks }) => make("li", { class: handIn ? "counts" : "left-out" },
    make("p", {}, make("strong", {}, quotedName(file)), handIn ? " counts. " : " does not count. ", remarks.join(" ")), removing(file, quotedName(file), remove)));
  return [make("h2", {}, `Look at ${numbered(some.length, "file")}`), make("ul", { class: "look-at", "data-testid": "look-at" }, ...lines)];
}

function studentLine({ file, handIn }, place, isNamed, remove) {
  const label = `File ${place + 1}`;
  const named = isNamed ? [make("bdi", {}, shortened(handIn?.name || "without a name")), " ", make("span", { class: "quiet" }, quotedName(file))] : label;
  const right = handIn ? `${handIn.items.filter((item) => item.right).length} of ${handIn.items.length} right` : "does not count";
  return make("li", {}, make("span", { class: "who" }, named), make("span", { class: "quiet" }, right), removing(file, isNamed ? quotedName(file) : label, remove));
}

function removing(file, words, remove) {
  return button({ class: "quiet-act", "aria-label": `Remove ${words}`, click: () => remove([file]) }, "Remove");
}
