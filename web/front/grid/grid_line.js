// The cell that has the focus turns into a line below the table: its whole text, what is wrong with it, and the way out.

/** @import { GridColumn, GridFault, GridRow } from "./grid_types.js" */

import { button, element, withAttributes } from "../shared/dom.js";

/**
 * Return the line. `show` is given the row and the column of the cell, and its faults.
 * @param {(fault: GridFault) => void} mend
 */
export function gridLine(mend) {
  const place = element("b");
  const text = element("span", "text");
  const wrong = withAttributes(element("span", "wrong"), { role: "status" });
  const note = withAttributes(element("span", "note"), { role: "status" });
  const line = element("div", "line", "", place, text, wrong, note);
  let [cellNow, saidAt] = ["", ""];

  /** @type {(row: GridRow, column: GridColumn, cell: string, faults: GridFault[]) => void} */
  const show = (row, column, cell, faults) => {
    cellNow = `${row.key} ${column.name}`;
    if (cellNow !== saidAt) note.replaceChildren();
    place.textContent = `${row.line ? `line ${row.line}` : "new row"} · ${column.name}`;
    text.textContent = cell || column.meaning;
    text.classList.toggle("meaning", !cell);
    wrong.replaceChildren(...faults.map((fault) => faultElement(fault, mend)));
  };
  /** Say what became of an act until another cell has the focus. @param {string} said */
  const say = (said) => {
    saidAt = cellNow;
    note.replaceChildren(element("span", "fault", said));
  };
  const clear = () => [place, text, wrong].forEach((part) => part.replaceChildren());
  return { element: line, show, say, clear };
}

/** @param {string} text */
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @type {(fault: GridFault, mend: (fault: GridFault) => void) => HTMLElement} */
function faultElement(fault, mend) {
  const made = element("span", `fault ${fault.severity}`, `${fault.severity === "error" ? "Error" : "Warning"}: ${fault.text}`);
  if (fault.fix) made.append(button(capitalised(fault.fix.label), () => mend(fault)));
  return made;
}
