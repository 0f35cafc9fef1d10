// What Python says of a row turns into its form: it answers in the browser, and sends all that is typed in one message.

/** @import { Cells, FormColumn, FormView, NewConcept } from "./form_types.js" */
/** @import { FormField } from "./form_field.js" */

import { cellOptions, unlistedWord } from "../grid/cell_options.js";
import { element, withAttributes } from "../shared/dom.js";
import { formField } from "./form_field.js";
import { cellsOfPaper } from "./known_paper.js";
import { newConcepts } from "./new_concept.js";
import { stepNumbering, withFold } from "./step_fields.js";

// So long the form waits for the next field before it sends: a hand that goes from field to field sends once.
const PAUSE = 350;

/** @typedef {{ typed: (record: { id: string, cells: Cells }) => void, addConcept: (concept: NewConcept) => void }} FormEnds */

/**
 * Open the form of a row below an element.
 * @param {HTMLElement} home
 * @param {FormView} first
 * @param {FormEnds} ends
 */
export function openForm(home, first, ends) {
  let view = first;
  const note = withAttributes(element("p", "brought"), { role: "status" });
  /** @type {FormField[]} */
  const fields = [];
  const blank = () => (fields.find(({ element: label, text }) => !label.hidden && !text()) ?? fields[0]).input;
  const concepts = newConcepts(first.types, ends.addConcept, blank);
  const cells = () => Object.fromEntries(fields.map(({ column, text }) => [column.name, text()]));
  const sending = sender(() => ends.typed({ id: view.id, cells: cells() }));
  const look = () => {
    const missing = unlisted(view, cells());
    concepts.show(missing);
    for (const { element: label, column, text } of fields) label.hidden = column.follows !== "" && !text() && !missing.includes(cells()[column.follows]?.trim());
  };
  const options = (/** @type {FormColumn} */ column, /** @type {string} */ typed) => cellOptions(typed, column, view.search, column.used);
  const number = stepNumbering(fields, cells);
  const unlistedIn = (/** @type {FormColumn} */ column, /** @type {string} */ typed) => unlistedWord(typed, column, view.search);
  const changed = (/** @type {FormColumn} */ column) => {
    if (column.name === "story") number(view.steps);
    note.textContent = bring(fields, cellsOfPaper(column.name, cells(), view.papers), column.name);
    look();
    sending.soon();
  };
  for (const column of view.columns) fields.push(formField(column, view.cells[column.name] ?? "", { home, options, unlisted: unlistedIn, changed }));
  const group = withAttributes(element("div", "fields", "", ...withFold(fields, first.folded)), { role: "group", "aria-label": view.label });
  home.replaceChildren(group, note, concepts.element);
  group.addEventListener("focusout", ({ relatedTarget }) => (relatedTarget instanceof Node && group.contains(relatedTarget)) || sending.now());
  look();
  return {
    id: first.id,
    /** @param {FormView} newer of the same row */
    update(newer) {
      view = newer;
      // A word that was marked may be on a list by now.
      for (const field of fields) if (field.input.hasAttribute("data-unlisted")) field.look();
      look();
    },
    close: sending.now,
  };
}

/** @param {() => void} send */
function sender(send) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waits;
  const now = () => {
    if (waits === undefined) return;
    clearTimeout(waits);
    waits = undefined;
    send();
  };
  const soon = () => {
    clearTimeout(waits);
    waits = setTimeout(now, PAUSE);
  };
  return { now, soon };
}

/** Write the cells of a known paper; return what is said of it. @type {(fields: FormField[], cells: Cells, typed: string) => string} */
function bring(fields, cells, typed) {
  for (const field of fields) if (field.column.name in cells) field.show(cells[field.column.name]);
  const others = Object.keys(cells).filter((name) => name !== typed);
  return others.length ? `Another row has this paper; its ${others.join(", ")} ${others.length > 1 ? "were" : "was"} filled in.` : "";
}

/** Return the concepts that the row names and concepts.csv does not list. @param {FormView} view @param {Cells} cells */
export function unlisted({ listed, columns }, cells) {
  if (!listed) return [];
  const names = columns.filter(({ concept }) => concept).map(({ name }) => cells[name]?.trim() ?? "");
  return [...new Set(names)].filter((name) => name && !listed.includes(name));
}
