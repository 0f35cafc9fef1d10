// What Python says of the rows turns into what is marked in a cell.

/** @import { GridFault, GridMarks, GridRow, RepeatedFault } from "./grid_types.js" */

import { element, withAttributes } from "../shared/dom.js";

/**
 * Return how the marks of cells are looked up.
 * @param {GridMarks} marks
 */
export function cellMarks(marks) {
  /** @type {Map<string, RepeatedFault[]>} */
  const found = new Map();
  for (const fault of marks.faults) {
    for (const [key, column] of fault.cells) {
      const place = `${key}:${column}`;
      found.set(place, [...(found.get(place) ?? []), fault]);
    }
  }
  /** @type {(key: string, column: number) => GridFault[]} */
  const faults = (key, column) => (found.get(`${key}:${column}`) ?? []).map(({ cells: _, ...fault }) => ({ ...fault, key, column }));
  /** @type {(key: string, column: number) => boolean} */
  const isChanged = (key, column) => marks.changed[key]?.includes(column) ?? false;
  /** @param {GridRow} row */
  const line = ({ key, line: shown }) => marks.lines[key] ?? shown;
  return { marks, faults, faulty: faultyRows(marks), isChanged, line };
}

/** @typedef {ReturnType<typeof cellMarks>} CellMarks */

/** Return the keys of the rows that have a fault. @param {GridMarks} marks */
export function faultyRows(marks) {
  return new Set(marks.faults.flatMap(({ cells }) => cells.map(([key]) => key)));
}

/**
 * Return what stands in a cell: its text, and a sign that says that it is changed or what is wrong with it.
 * @param {string} text
 * @param {GridFault[]} faults
 * @param {boolean} isChanged
 */
export function cellContent(text, faults, isChanged) {
  const content = element("span", "content", text.replaceAll("\n", " "));
  if (isChanged) content.append(sign("changed", "", "changed"));
  if (faults.length) content.append(sign(faults[0].severity, "!", faults.map(({ severity, text: said }) => `${severity}: ${said}`).join(" ")));
  return content;
}

/** @type {(kind: string, shown: string, name: string) => HTMLElement} */
function sign(kind, shown, name) {
  return withAttributes(element("span", `sign ${kind}`, shown), { role: "img", "aria-label": name, title: name });
}
