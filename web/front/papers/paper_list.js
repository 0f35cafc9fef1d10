// The papers that there are turn into a list to filter and choose from, below a field to paste one into.

/** @import { PaperAct, PaperLine, PaperListView } from "./paper_types.js" */

import { button, element, withAttributes } from "../shared/dom.js";

const MOST_SHOWN = 200;
const PASTE = "Paste an abstract, or records";

/**
 * Show the list below an element.
 * @param {HTMLElement} home
 * @param {PaperListView} first
 * @param {(act: PaperAct) => void} act
 */
export function openPaperList(home, first, act) {
  let view = first;
  const paste = pasteField((text) => act({ do: "paste", text }));
  const words = withAttributes(element("input", "words"), { type: "search", placeholder: "filter by words", "aria-label": "Filter the papers by words" });
  const list = withAttributes(element("div", "papers"), { role: "region", "aria-label": "Papers", tabindex: "0" });
  const forget = button("Forget all that I brought in", () => act({ do: "forget all" }));
  const look = () => {
    const found = matching(view.papers, words.value);
    list.replaceChildren(...groups(found, view.opened, (id) => act({ do: "open", id })));
    words.hidden = list.hidden = !view.papers.length;
    forget.hidden = !view.papers.some(({ own }) => own);
  };
  words.addEventListener("input", look);
  home.replaceChildren(paste.element, words, list, forget);
  look();
  return {
    /** @param {PaperListView} newer */
    update(newer) {
      if (newer.brought !== view.brought) paste.done();
      view = newer;
      look();
    },
  };
}

/**
 * Return the papers that have all the words, in their order.
 * @param {PaperLine[]} papers
 * @param {string} typed
 */
export function matching(papers, typed) {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return papers.filter(({ title, about, listed, id }) => words.every((word) => `${title} ${about} ${listed} ${id}`.toLowerCase().includes(word)));
}

/** What is pasted is read at once; what is typed, at the button. @param {(text: string) => void} read */
function pasteField(read) {
  const field = withAttributes(element("textarea"), { rows: "3", placeholder: "a whole abstract, .nbib, RIS, BibTeX or CSL-JSON", "aria-label": PASTE });
  const told = withAttributes(element("span", "told"), { role: "status" });
  const send = (/** @type {string} */ text) => {
    if (!text.trim()) return;
    told.textContent = "Reading …";
    read(text);
  };
  field.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (!text.trim() || field.value.trim()) return;
    event.preventDefault();
    send(text);
  });
  const typed = button("Read it", () => send(field.value));
  const look = () => (typed.hidden = !field.value.trim());
  field.addEventListener("input", look);
  field.addEventListener("keydown", (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && typed.click());
  look();
  const done = () => {
    told.textContent = field.value = "";
    look();
  };
  return { element: element("div", "paste", "", element("label", "", PASTE, field), typed, told), done };
}

/** @type {(papers: PaperLine[], opened: string, open: (id: string) => void) => HTMLElement[]} */
function groups(papers, opened, open) {
  const shown = papers.slice(0, MOST_SHOWN);
  const parts = [{ name: "Not used yet", of: papers.filter(({ used }) => !used) }, { name: "Used", of: papers.filter(({ used }) => used) }];
  const made = parts.filter((part) => part.of.length).map(({ name, of }) => {
    const lines = of.filter((paper) => shown.includes(paper)).map((paper) => paperLine(paper, paper.id === opened, open));
    return element("section", "", "", element("h4", "", `${name} (${of.length})`), element("ul", "", "", ...lines));
  });
  const more = papers.length - shown.length;
  return [...made, ...(more > 0 ? [element("p", "hint", `and ${more} more: filter by words`)] : []), ...(papers.length ? [] : [element("p", "hint", "No paper has these words.")])];
}

/** @type {(paper: PaperLine, isOpen: boolean, open: (id: string) => void) => HTMLElement} */
function paperLine(paper, isOpen, open) {
  const made = button("", () => open(paper.id));
  if (isOpen) made.setAttribute("aria-current", "true");
  const facts = [paper.about, paper.used ? `used in ${paper.used} row${paper.used > 1 ? "s" : ""}` : "", paper.listed && `on the list as ${paper.listed}`, paper.abstract ? "" : "no abstract here"];
  made.append(element("b", "", paper.title), element("small", "", facts.filter(Boolean).join(" · ")));
  return element("li", "", "", made);
}
