// The columns of a row turn into fields below the text: filled by clicks, and free to type into.

/** @import { Cells, FormColumn, NewConcept } from "../form/form_types.js" */
/** @import { FormField } from "../form/form_field.js" */
/** @import { PaperView } from "./paper_types.js" */

import { formField } from "../form/form_field.js";
import { cellOptions, unlistedWord } from "../grid/cell_options.js";
import { newConcepts } from "../form/new_concept.js";
import { element, withAttributes } from "../shared/dom.js";

// What a click says for certain; the others are proposals, which never take the place of what somebody typed.
const CLICKED = ["source", "target", "quote"];

/**
 * Return the fields of a row and, below them, what makes a concept of a name that is new; `changed` is called at each change of one.
 * @param {PaperView} view
 * @param {() => void} changed
 * @param {(concept: NewConcept) => void} add
 */
export function rowFields(view, changed, add) {
  const home = element("div", "neuromap-form row");
  let { search } = view;
  const options = (/** @type {FormColumn} */ column, /** @type {string} */ typed) => cellOptions(typed, column, search, column.used);
  const unlisted = (/** @type {FormColumn} */ column, /** @type {string} */ typed) => unlistedWord(typed, column, search);
  /** @type {Map<string, FormField>} */
  const fields = new Map();
  const concepts = newConcepts(view.kinds, add, () => [...fields.values()][0].input);
  const look = () => concepts.show(Object.keys(view.kinds).length ? newNames([...fields.values()], unlisted) : []);
  const noted = () => (look(), changed());
  for (const column of view.columns) fields.set(column.name, formField(column, view.cells[column.name] ?? "", { home, options, unlisted, changed: noted }));
  const group = withAttributes(element("div", "fields", "", ...[...fields.values()].map((field) => field.element)), { role: "group", "aria-label": "The row" });
  home.append(group, concepts.element);
  group.addEventListener("input", changed);
  const text = (/** @type {string} */ name) => fields.get(name)?.text().trim() ?? "";
  const write = (/** @type {Cells} */ cells) => (Object.entries(cells).forEach(([name, words]) => fields.get(name)?.show(words)), look());
  return {
    element: home,
    /** @returns {Cells} */
    cells: () => Object.fromEntries([...fields.keys()].map((name) => [name, text(name)])),
    /** @type {(before: Cells, after: Cells) => void} what the last click proposed, and what this one does */
    fill: (before, after) => write(Object.fromEntries(Object.entries(after).filter(([name, words]) => words !== before[name] && (CLICKED.includes(name) || !text(name) || text(name) === before[name])))),
    /** Write the cells as they were left. */
    restore: write,
    swap: () => write({ source: text("target"), target: text("source") }),
    /** Go by what is known now. @param {PaperView} newer */
    update(newer) {
      search = newer.search;
      for (const field of fields.values()) if (field.input.hasAttribute("data-unlisted")) field.look();
      look();
    },
  };
}

/** Return the ends of a row that no concept is called by. @type {(fields: FormField[], unlisted: (column: FormColumn, typed: string) => string | null) => string[]} */
function newNames(fields, unlisted) {
  const ends = fields.filter(({ column, text }) => column.concept && unlisted(column, text()) !== null);
  return [...new Set(ends.map(({ text }) => text().trim()))];
}
