// The files of a class turn into lists: those to look at with what is said of them, and all of them with their students.

import { shortened } from "../../explorer/parts/shortened.js";
import { button, make } from "../../explorer/parts/make.js";
import { numbered } from "./result_words.js";

/** Return how the name of a file is written in a sentence: apart from it, whichever way it runs. */
export function quotedName({ name }) {
  return `“\u2068${shortened(name)}\u2069”`;
}

/** Return how a file of the list is called: by its number, and by its name, which often holds that of its student, only where names are wanted. */
export function fileWords(file, files, isNamed) {
  const number = files.indexOf(file) + 1;
  // The title of a map is no file.
  if (!number) return quotedName(file);
  return isNamed ? `File ${number} ${quotedName(file)}` : `File ${number}`;
}

/**
 * Return { element, update(read, isNamed) } of the lists; `remove(files)` takes files away, `turn()` shows names or hides them.
 * Students and files have numbers until their names are wanted.
 */
export function fileList({ remove, turn }) {
  const state = { read: [], isNamed: false };
  const remarked = make("div");
  const summary = make("summary");
  const list = make("ol", { class: "students" });
  const names = button({ "aria-pressed": "false", "data-testid": "names", click: turn }, "Show names");
  const all = button({ "data-testid": "remove-all", click: () => remove(state.read.map(({ file }) => file)) }, "Remove all");
  const students = make("details", { class: "files", "data-testid": "files" }, summary, list);
  const element = make("div", { class: "handed", hidden: "" }, make("div", { class: "acts" }, names, all), remarked, students);
  const show = () => {
    const { read, isNamed } = state;
    element.hidden = !read.length;
    summary.textContent = `${numbered(read.length, "file")}, ${read.filter(({ handIn }) => handIn).length} of them ${read.length === 1 ? "counts" : "count"}`;
    names.setAttribute("aria-pressed", String(isNamed));
    remarked.replaceChildren(...remarksOf(read, isNamed, remove));
    list.replaceChildren(...read.map((one, place) => studentLine(one, place, isNamed, remove)));
  };
  const update = (read, isNamed) => {
    Object.assign(state, { read, isNamed });
    show();
  };
  return { element, update };
}

function remarksOf(read, isNamed, remove) {
  const some = read.filter(({ remarks }) => remarks.length);
  if (!some.length) return [];
  const files = read.map(({ file }) => file);
  const lines = some.map(({ file, handIn, remarks }) => make("li", { class: handIn ? "counts" : "left-out" },
    make("p", {}, make("strong", {}, fileWords(file, files, isNamed)), handIn ? " counts. " : " does not count. ", remarks.join(" ")), removing(file, `file ${files.indexOf(file) + 1}`, remove)));
  return [make("h2", {}, `Look at ${numbered(some.length, "file")}`), make("ul", { class: "look-at", "data-testid": "look-at" }, ...lines)];
}

function studentLine({ file, handIn }, place, isNamed, remove) {
  const label = `File ${place + 1}`;
  const named = isNamed ? [`${label}: `, make("bdi", {}, shortened(handIn?.name || "without a name")), " ", make("span", { class: "quiet" }, quotedName(file))] : label;
  const right = handIn ? `${handIn.items.filter((item) => item.right).length} of ${handIn.items.length} right` : "does not count";
  return make("li", {}, make("span", { class: "who" }, named), make("span", { class: "quiet" }, right), removing(file, `file ${place + 1}`, remove));
}

function removing(file, words, remove) {
  return button({ class: "quiet-act", "aria-label": `Remove ${words}`, click: () => remove([file]) }, "Remove");
}
