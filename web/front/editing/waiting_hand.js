// What a hand does at a table while an undo is on its way is done once that is there, in the same order and to the rows of then.

/** @import { GridTable } from "../grid/grid.js" */

import { UNDONE, isUndoing } from "../shared/undoing.js";

const OPEN = ".ag-cell-inline-editing :is(input, textarea)";
/** @type {Record<string, [number, number]>} */
const WAYS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

/**
 * Return a function that acts at once, or after the undo that is on its way; keys of the table wait by themselves.
 * @param {GridTable} table
 * @param {AbortSignal} signal
 * @returns {(act: () => void) => void}
 */
export function waitingHand(table, signal) {
  /** @type {(() => void)[]} */
  let waiting = [];
  const keep = (/** @type {KeyboardEvent} */ event) => {
    if (!isUndoing() || event.ctrlKey || event.metaKey || event.altKey || (!waiting.length && isOfItsOwn(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.push(() => strike(table, event.key));
  };
  const goOn = () => {
    const acts = waiting;
    waiting = [];
    for (const act of acts) act();
  };
  table.home.addEventListener("keydown", keep, { capture: true, signal });
  document.addEventListener(UNDONE, goOn, { signal });
  return (act) => void (isUndoing() ? waiting.push(act) : act());
}

/** A button, a field and an open cell know what to do with a key. @param {Event} event */
function isOfItsOwn({ target }) {
  return target instanceof Element && target.matches("button, input, textarea, select");
}

/** Do what a key does in a table. @type {(table: GridTable, key: string) => void} */
function strike(table, key) {
  const open = table.home.querySelector(OPEN);
  const isOpen = open instanceof HTMLInputElement || open instanceof HTMLTextAreaElement;
  if ([...key].length === 1) isOpen ? write(open, key) : openCell(table, key);
  else if (key === "Backspace" && isOpen) write(open, "", open.value.length - 1);
  else if (key === "Delete" && !isOpen) table.empty();
  else if (key === "Escape" && isOpen) table.grid.stopEditing(true);
  else if (key === "Enter" || key === "Tab") leaveCell(table, key, isOpen);
  else if (WAYS[key] && !isOpen) go(table, ...WAYS[key]);
}

/** @type {(field: HTMLInputElement | HTMLTextAreaElement, text: string, from?: number) => void} */
function write(field, text, from = field.value.length) {
  field.setRangeText(text, Math.max(0, from), field.value.length, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

/** @type {(table: GridTable, charPress?: string) => void} */
function openCell({ grid }, charPress) {
  const focus = grid.getFocusedCell();
  if (focus) grid.startEditingCell({ rowIndex: focus.rowIndex, colKey: focus.column, charPress });
}

/** @type {(table: GridTable, key: string, isOpen: boolean) => void} */
function leaveCell(table, key, isOpen) {
  if (key === "Enter" && !isOpen) return openCell(table);
  table.grid.stopEditing();
  if (key === "Tab") table.grid.tabToNextCell();
  else go(table, 1, 0);
}

/** @type {(table: GridTable, down: number, across: number) => void} */
function go({ grid, columns }, down, across) {
  const focus = grid.getFocusedCell();
  if (!focus) return;
  const all = columns.getAllDisplayedColumns();
  const column = all[Math.min(Math.max(all.indexOf(focus.column) + across, 0), all.length - 1)];
  grid.setFocusedCell(Math.min(Math.max(focus.rowIndex + down, 0), grid.getDisplayedRowCount() - 1), column);
}
