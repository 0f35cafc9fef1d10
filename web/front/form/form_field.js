// A column of the file turns into a field of the form with the known words below it: one Tab stop, whatever it offers.

/** @import { FormColumn } from "./form_types.js" */
/** @import { CellOption } from "../grid/cell_options.js" */

import { OPTIONS_ID, optionBox } from "../grid/option_box.js";
import { element, withAttributes } from "../shared/dom.js";
import { COMBOBOX } from "../shared/option_walk.js";
import { wordNote } from "./word_note.js";

/**
 * What a field asks of its form: the words for what is typed, what is proposed for one that no list has, null where a
 * list has it, and to hear that the field holds something else.
 * @typedef {object} FieldDesk
 * @property {HTMLElement} home
 * @property {(column: FormColumn, typed: string) => CellOption[]} options
 * @property {(column: FormColumn, typed: string) => string | null} unlisted
 * @property {(column: FormColumn) => void} changed
 */
/** @typedef {ReturnType<typeof formField>} FormField */

const NUMBER = 12;
// So long a hand rests that is not between two letters.
const REST = 1_000;

/**
 * Return a field with its label; `show` writes into it unasked, `text` is what it holds.
 * @param {FormColumn} column
 * @param {string} text
 * @param {FieldDesk} desk
 */
export function formField(column, text, desk) {
  const input = inputOf(column, text);
  const note = wordNote(input, (other) => field.write(other));
  let told = text;
  const field = {
    element: element("div", column.prose ? "field wide" : "field", "", labelOf(column, input), note.element),
    input, column,
    text: () => input.value,
    /** @param {string} other */
    show(other) {
      input.value = told = other;
      field.look();
    },
    /** Write into the field as a hand does. @param {string} other */
    write(other) {
      input.value = other;
      field.tell();
    },
    /** Write a word for what was typed, and say so. @param {string} other */
    replace(other) {
      const typed = input.value.trim();
      field.write(other);
      if (typed && typed !== other) note.replaced(typed, other);
    },
    look: () => note.look(desk.unlisted(column, input.value)),
    calm: () => note.look(null),
    /** Tell the form what is in the field now, if that is something else than before. */
    tell() {
      if (input.value === told) return;
      told = input.value;
      field.look();
      desk.changed(column);
    },
  };
  input.value = text;
  field.look();
  if (input.tagName === "TEXTAREA") tellAtRest(input, field.tell);
  else offerWords(field, desk);
  return field;
}

/** Tell what a long text says whenever typing pauses, lest it is lost with the page. @type {(input: HTMLElement, tell: () => void) => void} */
function tellAtRest(input, tell) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let waits;
  input.addEventListener("input", () => {
    clearTimeout(waits);
    waits = setTimeout(() => input.isConnected && tell(), REST);
  });
  input.addEventListener("change", () => (clearTimeout(waits), tell()));
}

/** @type {(column: FormColumn, input: HTMLElement) => HTMLElement} */
function labelOf({ name, needed }, input) {
  return element("label", "", "", element("span", "name", name, ...(needed ? [element("small", "", " needed")] : [])), input);
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

/**
 * Let a field offer words while it has the focus. Enter takes what is lit; a field that is left keeps what was typed,
 * unless that is the very word or a hand has walked to another.
 * @type {(field: Pick<FormField, "input" | "column" | "text" | "tell" | "calm" | "write" | "replace">, desk: FieldDesk) => void}
 */
function offerWords(field, desk) {
  const input = /** @type {HTMLInputElement} */ (field.input);
  /** @type {ReturnType<typeof optionBox> | null} */
  let box = null;
  const close = () => (box?.remove(), box = null, input.setAttribute("aria-expanded", "false"), input.removeAttribute("aria-activedescendant"));
  const take = (/** @type {string} */ text) => (close(), field.write(text));
  const settle = (/** @type {string | undefined} */ word, isWalked = false) => {
    const found = box?.isOpen() ? word : undefined;
    const isChanged = found !== undefined && found !== input.value.trim();
    close();
    if (!isChanged) return field.tell();
    if (isWalked) field.write(found);
    else field.replace(found);
  };
  const offer = (typed = input.value) => {
    box ??= optionBox(input, take, desk.home);
    box.show(desk.options(field.column, typed));
  };
  input.addEventListener("input", () => (field.calm(), offer()));
  input.addEventListener("mousedown", () => box ?? (Object.keys(field.column.words).length && offer(input.value ? "" : input.value)));
  input.addEventListener("blur", () => settle(box?.exact()));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!box?.isOpen()) offer();
      box?.step(event.key === "ArrowDown" ? 1 : -1);
    }
    if (event.key === "Enter") settle(box?.chosen(), box?.isWalked());
    if (event.key === "Tab") settle(box?.settled(), box?.isWalked());
    if (event.key === "Escape" && box) event.stopPropagation(), close();
  });
  if (["year", "pmid"].includes(field.column.name)) input.size = NUMBER;
}
