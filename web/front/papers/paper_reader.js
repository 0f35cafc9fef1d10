// A paper turns into its text and, below it, the row that is clicked together from it.

/** @import { Cells } from "../form/form_types.js" */
/** @import { TextEnds } from "./lit_text.js" */
/** @import { PaperAct, PaperView, RowChoice } from "./paper_types.js" */

import { button, element, withAttributes } from "../shared/dom.js";
import { litText } from "./lit_text.js";
import { lightEnds } from "./lit_ends.js";
import { markedWords } from "./marked_words.js";
import { NOTHING_CHOSEN, chosenCells, swapped, withConcept, withEnd, withSentence } from "./row_choice.js";
import { rowFields } from "./row_fields.js";
import { begunRow, rememberRow } from "./row_memory.js";

const NEEDED = ["source", "effect", "target"];
const HINT =
  "Click a concept for the source, another for the target, and a sentence to quote it. Mark any other words to take them as one. Arrow keys lead through the text.";
const STUDY = ["evidence", "species", "level"];
const NO_TEXT = "The abstract of this paper is not here: bring in its record to read it, or fill in the fields.";

/**
 * Show a paper below an element.
 * @param {HTMLElement} home
 * @param {PaperView} first
 * @param {(act: PaperAct) => void} act
 */
export function openPaper(home, first, act) {
  let view = first;
  /** @type {RowChoice} */
  let choice = NOTHING_CHOSEN;
  const left = begunRow(view.id, view.sentences);
  const text = litText(view, clicks(() => choice, (other) => choose(other)));
  const marked = markedWords(text.sentences, (end, place) => choose(withEnd(choice, end, place)));
  const row = rowFields(view, () => look(), (concept) => act({ do: "concept", id: view.id, cells: concept }));
  const foot = rowFoot(row.cells, (done) => act({ do: done, id: view.id, cells: row.cells() }), () => (row.swap(), choose(swapped(choice))));
  const heading = element("div", "head", "", ...head(view, act));

  /** @param {RowChoice} other */
  function choose(other) {
    row.fill(chosenCells(choice, view.sentences), chosenCells(other, view.sentences));
    choice = other;
    text.show(choice);
    look();
  }
  function look() {
    foot.look();
    rememberRow(view.id, { cells: row.cells(), choice });
  }
  foot.element.prepend(marked.element);
  home.replaceChildren(heading, text.element, element("p", "hint", hintOf(view)), row.element, foot.element);
  if (left) row.restore(left.cells), (choice = left.choice);
  text.show(choice);
  foot.look();
  return {
    id: first.id, row: first.row, focus: text.focus, place: text.place, tell: foot.tell, stop: () => (marked.stop(), lightEnds([], NOTHING_CHOSEN)),
    /** @param {PaperView} newer of the same paper */
    update(newer) {
      row.fill({ citation: "", year: "", doi: "", pmid: "", ...view.cells }, { citation: "", year: "", doi: "", pmid: "", ...newer.cells });
      rememberRow(view.id, { cells: row.cells(), choice });
      if (newer.told[0] !== view.told[0]) foot.tell(newer.told[1]);
      view = { ...newer, sentences: view.sentences };
      row.update(newer);
      heading.replaceChildren(...head(view, act));
    },
  };
}

/** What clicks on the text do to what is chosen. @type {(chosen: () => RowChoice, choose: (choice: RowChoice) => void) => TextEnds} */
function clicks(chosen, choose) {
  let before = NOTHING_CHOSEN;
  return {
    concept: (place) => choose(withConcept(chosen(), place)),
    sentence(number) {
      before = chosen();
      choose(withSentence(before, number));
    },
    unclick: () => choose(before),
  };
}

/**
 * Return what stands below the fields: the row as a sentence, what it lacks, and what is to become of it.
 * @param {() => Cells} cells
 * @param {(done: "add" | "form") => void} act
 * @param {() => void} turn
 */
function rowFoot(cells, act, turn) {
  const preview = withAttributes(element("p", "preview"), { role: "status" });
  const add = button("Add this row", () => act("add"));
  const acts = element("div", "acts", "", add, button("Swap", turn, "Swap source and target"), button("Finish in the form", () => act("form")));
  add.classList.add("primary");
  const look = () => {
    const row = cells();
    const lacking = NEEDED.filter((name) => !row[name]);
    preview.textContent = lacking.length ? `Still needed: ${lacking.join(", ")}.` : `${row.source} ${row.effect} ${row.target}.`;
    add.disabled = lacking.length > 0;
  };
  return {
    element: element("div", "foot", "", preview, acts),
    look,
    /** @param {string} told of the last act, which stays until the next one; "" once that was done */
    tell: (told) => (told ? void (preview.textContent = told) : look()),
  };
}

/** Say how it goes, and what nobody typed. @param {PaperView} view */
function hintOf({ sentences, cells }) {
  const study = STUDY.filter((name) => cells[name]).map((name) => `${name} ${cells[name]}`);
  return `${sentences.length ? HINT : NO_TEXT}${study.length ? ` Proposed: ${study.join(", ")}.` : ""}`;
}

/** @type {(view: PaperView, act: (act: PaperAct) => void) => HTMLElement[]} */
function head(view, act) {
  const links = view.links.map(([name, address]) => withAttributes(element("a", "", name), { href: address, target: "_blank", rel: "noopener noreferrer" }));
  const ways = element("div", "ways", "", ...links, element("span", "", view.used ? `used in ${view.used} row${view.used > 1 ? "s" : ""}` : "not used yet"));
  if (view.listed) ways.append(element("span", "", `on the list as ${view.listed}`));
  else ways.append(button("Put on the list", () => act({ do: "list", id: view.id }), "Put on the list of references.csv"));
  if (view.own) ways.append(button("Forget", () => act({ do: "forget", id: view.id }), "Forget this paper; rows written from it stay"));
  return [...(view.about ? [element("p", "about", view.about)] : []), ways];
}
