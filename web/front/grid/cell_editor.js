// A cell of the table turns into an input with a list of known words; what is in no list may be typed all the same.

/** @import { GridColumn } from "./grid_types.js" */
/** @import { CellOption } from "./cell_options.js" */

import { element, withAttributes } from "../shared/dom.js";
import { COMBOBOX } from "../shared/option_walk.js";
import { OPTIONS_ID, optionBox } from "./option_box.js";

/**
 * What the editor of a cell asks of the table.
 * @typedef {object} CellDesk
 * @property {HTMLElement} home
 * @property {(typed: string, column: number) => CellOption[]} options
 * @property {(column: number, text: string) => boolean} fillSelected writes into all selected rows; false where none are
 */
/**
 * What AG Grid says of a cell that is opened, and what the column of the cell adds to that.
 * @typedef {{ charPress: string | null, value: string, stopEditing: () => void, described: GridColumn, number: number, desk: CellDesk }} EditorStart
 */

const MOVES = ["ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown", "Delete", "Backspace"];

/** The editor of a cell, as AG Grid makes and asks one. */
export const CellEditor = class {
  /** @param {EditorStart} start */
  init(start) {
    this.start = start;
    this.input = inputOf(start.described, start.value);
    this.input.value = start.charPress ?? start.value;
    this.box = optionBox(this.input, (text) => this.pick(text), start.desk.home);
    this.input.addEventListener("input", () => this.offer());
    this.input.addEventListener("keydown", (event) => this.pressed(/** @type {KeyboardEvent} */ (event)));
  }

  getGui() {
    return this.input;
  }

  getValue() {
    return this.input?.value ?? "";
  }

  isPopup() {
    return false;
  }

  afterGuiAttached() {
    this.input?.focus({ preventScroll: true });
    if (this.start?.charPress) this.offer();
    else this.input?.select();
  }

  destroy() {
    this.box?.remove();
  }

  offer() {
    if (this.start && this.input?.tagName !== "TEXTAREA") this.box?.show(this.start.desk.options(this.getValue(), this.start.number));
  }

  /** @param {string} text */
  pick(text) {
    if (this.input) this.input.value = text;
    this.start?.stopEditing();
  }

  /** AG Grid hears of a key after this. @param {KeyboardEvent} event */
  pressed(event) {
    const { key } = event;
    const isLineBreak = key === "Enter" && (event.shiftKey || event.altKey) && this.input?.tagName === "TEXTAREA";
    if (isLineBreak || MOVES.includes(key)) return event.stopPropagation();
    if (key === "ArrowDown" || key === "ArrowUp") return this.step(event);
    if (key === "Enter") this.take(this.box?.chosen());
    if (key === "Tab") this.take(this.box?.settled());
    if (key === "Enter" && (event.ctrlKey || event.metaKey)) this.start?.desk.fillSelected(this.start.number, this.getValue());
  }

  /** @param {KeyboardEvent} event */
  step(event) {
    event.stopPropagation();
    if (this.input?.tagName === "TEXTAREA") return;
    event.preventDefault();
    if (!this.box?.isOpen()) this.offer();
    this.box?.step(event.key === "ArrowDown" ? 1 : -1);
  }

  /** @param {string | undefined} text */
  take(text) {
    if (text !== undefined && this.input && this.box?.isOpen()) this.input.value = text;
  }
};

/** Long prose, and whatever holds line breaks, must not lose them. @type {(column: GridColumn, text: string) => HTMLInputElement | HTMLTextAreaElement} */
function inputOf(column, text) {
  if (!column.prose && !text.includes("\n")) return withAttributes(element("input", "cell"), { ...COMBOBOX, "aria-controls": OPTIONS_ID, "aria-label": column.name });
  const area = withAttributes(element("textarea", "cell"), { "aria-label": column.name });
  area.rows = 1;
  return area;
}
