// The text of a clipboard turns into cells, as spreadsheet programs write them, and cells into such a text.

/**
 * Return the rows of cells of a text with tabs, or another sign, between them; one in quotation marks may hold line breaks
 * and these.
 * @param {string} text
 */
export function clipboardCells(text, separator = "\t") {
  /** @type {string[][]} */
  const rows = [];
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"(?=[${separator}\\r\\n]|$)|([^${separator}\\r\\n]*))(${separator}|\\r\\n|\\r|\\n|$)`, "gy");
  let row = [];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] !== separator) {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex >= text.length && found[3] !== separator) break;
  }
  return rows;
}

/**
 * Return cells as a text that a spreadsheet program takes.
 * @param {string[][]} rows
 */
export function clipboardText(rows) {
  return rows.map((row) => row.map(written).join("\t")).join("\n");
}

/** @param {string} cell */
function written(cell) {
  return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
