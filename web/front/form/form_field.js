// A column of the file turns into a field of the form with the known words below it: one Tab stop, whatever it offers.

/** @import { FormColumn } from "./form_types.js" */
/** @import { CellOption } from "../grid/cell_options.js" */

import { OPTIONS_ID, optionBox } from "../grid/option_box.js";
import { element, withAttributes } from "../shared/dom.js";
import { COMBOBOX } from "../shared/option_walk.js";

/**
 * What a field asks of its form: the words for what is typed, and to hear that the field holds something else.
 * @typedef {{ home: HTMLElement, options: (column: FormColumn, typed: string) => CellOption[], changed: (column: FormColumn) => void }} FieldDesk
 */
/** @typedef {ReturnType<typeof formField>} FormField */

const NUMBER = 12;

/**
 * Return a field with its label; `show` writes into it unasked, `text` is what it holds.
 * @param {FormColumn} column
 * @param {string} text
 * @param {FieldDesk} desk
 */
export function formField(column, text, desk) {
  const input = inputOf(column, text);
  const name = element("span", "name", column.name, ...(column.needed ? [element("small", "", " needed")] : []));
  const label = element("label", column.prose ? "field wide" : "field", "", name, input);
  let told = text;
  const field = {
    element: label, input, column,
    text: () => input.value,
    /** @param {string} other */
    show: (other) => void (input.value = told = other),
    /** Tell the form what is in the field now, if that is something else than before. */
    tell: () => {
      if (input.value === told) return;
      told = input.value;
      desk.changed(column);
    },
  };
  input.value = text;
  if (input.tagName === "TEXTAREA") input.addEventListener("change", field.tell);
  else offerWords(field, desk);
  return field;
}

/** A field has room for the first clause; the whole is its title and description. @param {string} meaning */
function shortened(meaning) {
  return meaning.split(/[,;:(]/)[0].trim();
}

/** @type {(column: FormColumn, text: string) => HTMLInputElement | HTMLTextAreaElement} */
function inputOf(column, text) {
  const about = { placeholder: shortened(column.meaning), title: column.meaning, "data-column": column.name, "aria-label": column.name, "aria-description": column.meaning, ...(column.needed ? { "aria-required": "true" } : {}) };
  if (!column.prose && !text.includes("\n")) return withAttributes(element("input"), { ...COMBOBOX, "aria-controls": OPTIONS_ID, ...about });
  const area = withAttributes(element("textarea"), about);
  area.rows = 2;
  return area;
}

/** Let a field offer words while it has the focus. @type {(field: { input: HTMLElement, column: FormColumn, text: () => string, tell: () => void }, desk: FieldDesk) => void} */
function offerWords(field, desk) {
  const input = /** @type {HTMLInputElement} */ (field.input);
  /** @type {ReturnType<typeof optionBox> | null} */
  let box = null;
  const close = () => (box?.remove(), box = null, input.setAttribute("aria-expanded", "false"), input.removeAttribute("aria-activedescendant"));
  const take = (/** @type {string} */ text) => {
    input.value = text;
    close();
    field.tell();
  };
  const offer = (typed = input.value) => {
    box ??= optionBox(input, take, desk.home);
    box.show(desk.options(field.column, typed));
  };
  input.addEventListener("input", () => offer());
  input.addEventListener("mousedown", () => box ?? (Object.keys(field.column.words).length && offer(input.value ? "" : input.value)));
  input.addEventListener("blur", () => take(input.value));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!box?.isOpen()) offer();
      box?.step(event.key === "ArrowDown" ? 1 : -1);
    }
    if (event.key === "Enter" || event.key === "Tab") take((box?.isOpen() ? box.chosen() : undefined) ?? input.value);
    if (event.key === "Escape" && box) event.stopPropagation(), close();
  });
  if (["year", "pmid"].includes(field.column.name)) input.size = NUMBER;
}
