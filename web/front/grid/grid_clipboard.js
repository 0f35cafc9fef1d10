// What is copied and pasted at a table: the cell that has the focus, the selected rows, and what other programs bring.

/** @import { GridTable } from "./grid.js" */

import { clipboardText } from "./clipboard.js";
import { cellOfFocus, showPlace } from "./grid_focus.js";
import { pasteOf } from "./paste.js";
import { pastedText } from "./pasted_text.js";
import { selectedKeys, writeCells } from "./row_acts.js";

const NO_TEXT = "Nothing was pasted: the clipboard holds no text.";

/**
 * Copy and paste where no cell is open; one that is does that by itself.
 * @param {GridTable} table
 * @param {AbortSignal} signal
 */
export function listenToClipboard(table, signal) {
  /** @type {(act: (table: GridTable, data: DataTransfer) => boolean) => (event: ClipboardEvent) => void} */
  const heard = (act) => (event) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, textarea");
    if (!isTyping && event.clipboardData && act(table, event.clipboardData)) event.preventDefault();
  };
  table.home.addEventListener("copy", heard(copy), { signal });
  table.home.addEventListener("paste", heard(paste), { signal });
}

/** @type {(table: GridTable, data: DataTransfer) => boolean} */
function copy(table, data) {
  const found = cellOfFocus(table);
  const rows = selectedKeys(table).map((key) => table.grid.getRowNode(key).data.cells);
  if (!rows.length && !found) return false;
  data.setData("text/plain", clipboardText(rows.length ? rows : [[found?.text ?? ""]]));
  return true;
}

/** @type {(table: GridTable, data: DataTransfer) => boolean} */
function paste(table, data) {
  if (!cellOfFocus(table)) return false;
  const text = data.getData("text/plain");
  table.hand(() => pasteText(table, text));
  return true;
}

/** @type {(table: GridTable, text: string) => void} */
function pasteText(table, text) {
  const found = cellOfFocus(table);
  if (!found) return;
  const names = table.view.columns.map(({ name }) => name);
  const { cells, isCsv } = pastedText(text, names);
  const first = table.grid.getRowNode(found.row.key).rowIndex;
  const keys = Array.from({ length: table.grid.getDisplayedRowCount() - first }, (_, at) => table.grid.getDisplayedRowAtIndex(first + at).id);
  const { writes, added, refused } = pasteOf(cells, { columns: names, column: found.column, keys }, selectedKeys(table));
  if (!cells.length || refused) table.line.say(refused || NO_TEXT);
  else {
    writeCells(table, writes, added);
    showPlace(table, { key: found.row.key, column: found.column, count: 0 });
    if (isCsv) table.line.say("Pasted as rows of a CSV, a cell for each column. Undo takes it back.");
  }
}
