// The text of a clipboard turns into cells, as spreadsheet programs write them, and cells into such a text.

/**
 * Return the rows of cells of a text with tabs between the cells; one in quotation marks may hold line breaks and tabs.
 * @param {string} text
 */
export function clipboardCells(text) {
  /** @type {string[][]} */
  const rows = [];
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  let row = [];
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1] === undefined ? found[2] : found[1].replaceAll('""', '"'));
    if (found[3] !== "\t") {
      rows.push(row);
      row = [];
    }
    if (cell.lastIndex >= text.length && found[3] !== "\t") break;
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
