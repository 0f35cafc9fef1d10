// The cell that has the focus turns into a line below the table: its whole text, what is wrong with it, and the way out.

/** @import { AskedConcept, GridColumn, GridFault, GridRow } from "./grid_types.js" */

import { button, element, withAttributes } from "../shared/dom.js";

/**
 * What can be done about a fault: `mend` does what is offered, `add` adds a concept that has one of the `types`.
 * @typedef {{ mend: (fault: GridFault) => void, add: (concept: AskedConcept) => void, types: () => string[] }} FaultActs
 */

/**
 * Return the line. `show` is given the row and the column of the cell, and its faults.
 * @param {FaultActs} acts
 */
export function gridLine(acts) {
  const place = element("b");
  const text = element("span", "text");
  const wrong = withAttributes(element("div", "wrong"), { role: "status" });
  const note = withAttributes(element("div", "note"), { role: "status" });
  const line = element("div", "line", "", place, text, wrong, note);
  let [told, cellNow, saidAt] = ["", "", ""];

  /** @type {(row: GridRow, column: GridColumn, cell: string, faults: GridFault[]) => void} */
  const show = (row, column, cell, faults) => {
    cellNow = `${row.key} ${column.name}`;
    if (cellNow !== saidAt) note.replaceChildren();
    place.textContent = `${row.line ? `line ${row.line}` : "new row"} · ${column.name}`;
    text.textContent = cell || column.meaning;
    text.classList.toggle("meaning", !cell);
    const now = JSON.stringify([row.key, faults]);
    // What is chosen there stays while the page is drawn anew around it.
    if (now !== told || !faults.length) wrong.replaceChildren(...faults.map((fault) => faultElement(fault, acts)));
    told = now;
  };
  /** Say what became of an act until another cell has the focus. @param {string} said */
  const say = (said) => {
    saidAt = cellNow;
    note.replaceChildren(element("div", "fault", said));
  };
  const clear = () => {
    told = "";
    [place, text, wrong].forEach((part) => part.replaceChildren());
  };
  return { element: line, show, say, clear };
}

/** @param {string} text */
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** @type {(fault: GridFault, acts: FaultActs) => HTMLElement} */
function faultElement(fault, acts) {
  const made = element("div", `fault ${fault.severity}`, `${fault.severity === "error" ? "Error" : "Warning"}: ${fault.text}`);
  if (fault.fix) made.append(button(capitalised(fault.fix.label), () => acts.mend(fault)));
  if (fault.concept) made.append(...conceptOffer(fault.concept, acts));
  return made;
}

/** @type {(name: string, acts: FaultActs) => HTMLElement[]} */
function conceptOffer(name, { add, types }) {
  const type = withAttributes(element("select", "", "", element("option", "", "choose a type")), { "aria-label": `Type of ${name}` });
  type.options[0].value = "";
  for (const word of types()) type.append(Object.assign(element("option", "", word), { value: word }));
  const make = button("Add as a concept", () => add({ name, type: type.value, synonyms: "" }), `Add ${name} as a concept`);
  make.disabled = true;
  type.addEventListener("change", () => (make.disabled = !type.value));
  return [type, make];
}
