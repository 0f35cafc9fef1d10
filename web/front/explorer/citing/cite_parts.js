// Relations turn into buttons that cite them: a sentence with its source, and files for reference managers.

import { button, make } from "../parts/make.js";
import { sentenceWithSource } from "./paper.js";
import { REFERENCE_FILES } from "./reference_formats.js";
import { copyText, saveText } from "./take_text.js";

const REFUSED = "The browser does not allow copying.";
const NAME_LETTERS = /[^A-Za-z0-9-]+/g;

/** Return the part of the panel by which one relation is cited. */
export function citeRelation(library, relation) {
  const paper = library.paper(relation);
  const answer = make("span", { class: "quiet", role: "status" });
  const copy = async () => {
    answer.textContent = (await copyText(sentenceWithSource(relation.sentence, paper))) ? "Copied" : REFUSED;
  };
  const files = paper ? REFERENCE_FILES.slice(0, 2).map((file) => fileButton(file, [paper], paper.key)) : [];
  return make("div", { class: "cite", role: "group", "aria-label": "Cite" }, button({ class: "wide", click: copy }, "Copy sentence with source"), ...files, answer);
}

/** Return { element, update(relations, name) }: the sources of several relations as files; nothing where there are none. */
export function citeSeveral(library) {
  const element = make("div", { class: "cite", role: "group", "aria-label": "Sources as a file" });
  const update = (relations, name) => {
    const papers = papersOf(library, relations);
    const words = papers.length === 1 ? "1 source:" : `${papers.length} sources:`;
    element.hidden = !papers.length;
    element.replaceChildren(make("span", { class: "quiet" }, words), ...REFERENCE_FILES.map((file) => fileButton(file, papers, name)));
  };
  return { element, update };
}

/** Return the papers that relations cite, each once, in the order of the file. */
export function papersOf(library, relations) {
  const lines = [...relations].sort((one, other) => one.line - other.line);
  const papers = lines.map((relation) => library.paper(relation)).filter(Boolean);
  return [...new Map(papers.map((paper) => [paper.key, paper])).values()];
}

function fileButton({ ending, label, type, write }, papers, name) {
  const save = () => saveText(`${name.replace(NAME_LETTERS, "-")}.${ending}`, write(papers), type);
  return button({ class: "link", title: `Download as ${label}`, click: save }, label);
}
