// The columns of a row turn into fields below the text: filled by clicks, and free to type into.

/** @import { Cells, FormColumn } from "../form/form_types.js" */
/** @import { FormField } from "../form/form_field.js" */
/** @import { PaperView } from "./paper_types.js" */

import { formField } from "../form/form_field.js";
import { cellOptions, unlistedWord } from "../grid/cell_options.js";
import { element, withAttributes } from "../shared/dom.js";

// What a click says for certain; the others are proposals, which never take the place of what somebody typed.
const CLICKED = ["source", "target", "quote"];

/**
 * Return the fields of a row; `changed` is called at each change of one.
 * @param {PaperView} view
 * @param {() => void} changed
 */
export function rowFields(view, changed) {
  const home = element("div", "neuromap-form row");
  const options = (/** @type {FormColumn} */ column, /** @type {string} */ typed) => cellOptions(typed, column, view.search, column.used);
  const unlisted = (/** @type {FormColumn} */ column, /** @type {string} */ typed) => unlistedWord(typed, column, view.search);
  /** @type {Map<string, FormField>} */
  const fields = new Map();
  for (const column of view.columns) fields.set(column.name, formField(column, view.cells[column.name] ?? "", { home, options, unlisted, changed }));
  home.append(withAttributes(element("div", "fields", "", ...[...fields.values()].map((field) => field.element)), { role: "group", "aria-label": "The row" }));
  home.addEventListener("input", changed);
  const text = (/** @type {string} */ name) => fields.get(name)?.text().trim() ?? "";
  return {
    element: home,
    /** @returns {Cells} */
    cells: () => Object.fromEntries([...fields.keys()].map((name) => [name, text(name)])),
    /** @type {(before: Cells, after: Cells) => void} what the last click proposed, and what this one does */
    fill(before, after) {
      for (const name of Object.keys(after)) if (after[name] !== before[name] && (CLICKED.includes(name) || !text(name) || text(name) === before[name])) fields.get(name)?.show(after[name]);
    },
    /** @param {Cells} cells as they were left */
    restore(cells) {
      for (const [name, words] of Object.entries(cells)) fields.get(name)?.show(words);
    },
    swap() {
      const [source, target] = [text("source"), text("target")];
      fields.get("source")?.show(target);
      fields.get("target")?.show(source);
    },
  };
}
