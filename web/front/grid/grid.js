// Rows and what is said of them turn into a table to filter, sort, type and paste into.

/** @import { AskedConcept, GridFault, GridPlace, GridRow, GridView, StepColumns, TypedRecord } from "./grid_types.js" */
/** @import { CellOption } from "./cell_options.js" */
/** @import { TypedRows } from "./typed_rows.js" */
/** @import { RowFilter } from "./row_filter.js" */
/** @import { GridMemory } from "./grid_memory.js" */

import { waitingHand } from "../editing/waiting_hand.js";
import { element } from "../shared/dom.js";
import { cellMarks } from "./cell_marks.js";
import { cellOptions, isListed, usedWords } from "./cell_options.js";
import { gridBar } from "./grid_bar.js";
import { listenToClipboard } from "./grid_clipboard.js";
import { keepFocusInSight } from "./focus_in_sight.js";
import { cellOfFocus, enterRows, showPlace } from "./grid_focus.js";
import { gridLine } from "./grid_line.js";
import { recall, remember } from "./grid_memory.js";
import { gridOptions } from "./grid_options.js";
import { keepRowsAtLeaving, putRowsBack } from "./kept_rows.js";
import { cellToCopy, duplicateRows, emptyCell, fillRows, mendCells, newRow, removeRows } from "./row_acts.js";
import { oneTabStop } from "./one_tab_stop.js";
import { isFiltering, rowFilter } from "./row_filter.js";
import { moveStep, neighbourOf } from "./step_order.js";

/**
 * A table on the page. `grid` is AG Grid's API, `fits` tells whether the filter shows a row.
 * @typedef {object} GridTable
 * @property {HTMLElement} home
 * @property {GridView} view
 * @property {TypedRows} rows
 * @property {GridMemory} memory
 * @property {boolean} isComing whether it is on the way back to where the visitor was
 * @property {ReturnType<typeof cellMarks>} marks
 * @property {(row: GridRow) => boolean} fits
 * @property {{ key: string, column: number } | null} lastTyped the cell that was typed into last
 * @property {any} grid
 * @property {any} columns AG Grid's API of columns
 * @property {ReturnType<typeof gridBar>} bar
 * @property {ReturnType<typeof gridLine>} line
 * @property {() => void} told call it when something was typed
 * @property {() => void} empty empties the cell that has the focus
 * @property {(act: () => void) => void} hand acts, at once or after an undo that is on its way
 */

/** @typedef {{ Grid: new (element: HTMLElement, options: object) => unknown }} AgGrid */

/**
 * Open a table in an element; `send(record)` is told all that was typed since the rows were shown, `addConcept` what
 * concepts.csv is to list.
 * @param {HTMLElement} home
 * @param {AgGrid} agGrid
 * @param {{ view: GridView, rows: TypedRows, memory: GridMemory, send: (record: TypedRecord) => void, addConcept: (concept: AskedConcept) => void }} start
 */
export function openGrid(home, agGrid, { view, rows, memory, send, addConcept }) {
  const area = element("div", "ag-theme-neuromap");
  /** @type {GridTable} */
  const table = {
    ...{ home, view, rows, memory, marks: cellMarks(view.marks), fits: () => true, grid: null, columns: null, lastTyped: null, isComing: false },
    bar: gridBar(barActs(() => table), memory.filter),
    line: gridLine({ mend: (fault) => mend(table, fault), add: addConcept, types: () => table.view.types }),
    told: () => send(table.rows.record()),
    empty: () => emptyCell(table),
    hand: (act) => act(),
  };
  home.append(table.bar.element, area, table.line.element);
  const options = gridOptions(hooksOf(table), rows.all());
  new agGrid.Grid(area, options);
  Object.assign(table, { grid: /** @type {any} */ (options).api, columns: /** @type {any} */ (options).columnApi });
  area.querySelector(".ag-root")?.setAttribute("aria-label", `Rows of ${view.label}`);
  oneTabStop(area, () => enterRows(table));
  const known = { ...memory };
  applyFilter(table, memory.filter);
  recall(table, known);
  const stopKeeping = keepFocusInSight(table);
  const stop = new AbortController();
  table.hand = waitingHand(table, stop.signal);
  listenToClipboard(table, stop.signal);
  keepRowsAtLeaving(table, stop.signal);
  home.addEventListener("keydown", keptFromPage, { signal: stop.signal });
  putRowsBack(table);
  const destroy = () => {
    stop.abort();
    stopKeeping();
    table.grid.destroy();
    home.replaceChildren();
  };
  return { update: (/** @type {GridView} */ now, /** @type {TypedRows} */ found) => update(table, now, found), show: (/** @type {GridPlace} */ place) => showPlace(table, place), destroy };
}

/** The button that mends goes away with the fault; the keyboard stays in the cell. @type {(table: GridTable, fault: GridFault) => void} */
function mend(table, fault) {
  const focus = table.grid.getFocusedCell();
  mendCells(table, fault);
  if (focus) table.grid.setFocusedCell(focus.rowIndex, focus.column);
}

/** @param {() => GridTable} table */
function barActs(table) {
  /** @type {(act: (table: GridTable) => void) => () => void} */
  const later = (act) => () => table().hand(() => act(table()));
  return {
    filter: (/** @type {RowFilter} */ filter) => applyFilter(table(), filter),
    add: later(newRow),
    duplicate: later(duplicateRows),
    remove: later(removeRows),
    fill: later((now) => fillRows(now)),
    move: (/** @type {number} */ by) => table().hand(() => moveStep(table(), by)),
    leave: () => enterRows(table()),
  };
}

/** Streamlit takes single letters for commands of its own. @param {KeyboardEvent} event */
function keptFromPage(event) {
  if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
}

/** @param {GridTable} table */
function hooksOf(table) {
  return {
    columns: table.view.columns,
    about: table.view.about,
    desk: {
      home: table.home,
      options: (/** @type {string} */ typed, /** @type {number} */ column) => optionsOf(table, typed, column),
      fillSelected: (/** @type {number} */ column, /** @type {string} */ text) => table.grid.getSelectedNodes().length > 0 && fillRows(table, text, column),
    },
    marks: () => table.marks,
    isShown: (/** @type {GridRow} */ row) => table.fits(row),
    isFiltering: () => isFiltering(table.memory.filter),
    typed: (/** @type {string} */ key, /** @type {number} */ column, /** @type {string} */ text) => {
      table.rows.write([{ key, column, text }]);
      table.lastTyped = { key, column };
      table.told();
    },
    moved: () => table.grid && moved(table),
    scrolled: () => remember(table),
    pressed: (/** @type {KeyboardEvent} */ event) => pressed(table, event),
  };
}

/** What the column says elsewhere is counted only where no list has its words. @type {(table: GridTable, typed: string, place: number) => CellOption[]} */
function optionsOf({ view, rows }, typed, place) {
  const column = view.columns[place];
  const used = isListed(column) ? [] : usedWords(rows.all().map(({ cells }) => cells[place]));
  return cellOptions(typed, column, view.search, used);
}

/** @type {Record<string, number>} */
const VERTICAL = { ArrowUp: -1, ArrowDown: 1 };

/** Keys of a cell that is not open. @type {(table: GridTable, event: KeyboardEvent) => void} */
function pressed(table, event) {
  if (table.grid.getEditingCells().length) return;
  if (event.key === "Delete" && (event.ctrlKey || event.metaKey)) table.hand(() => removeRows(table));
  else if (event.key === "Delete") emptyCell(table);
  else if (event.altKey && VERTICAL[event.key]) table.hand(() => moveStep(table, VERTICAL[event.key]));
  else if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey)) table.hand(() => fillRows(table));
  else return;
  event.preventDefault();
}

/** @type {(table: GridTable, filter: RowFilter) => void} */
function applyFilter(table, filter) {
  table.memory.filter = filter;
  table.fits = rowFilter(filter, table.marks.marks, table.view.columns);
  table.grid?.onFilterChanged();
  if (table.grid) moved(table);
}

/** @type {(table: GridTable, view: GridView, rows: TypedRows) => void} */
function update(table, view, rows) {
  const isOther = rows !== table.rows;
  const hadFocus = table.home.contains(document.activeElement);
  if (isOther) endTyping(table, rows);
  Object.assign(table, { view, rows, marks: cellMarks(view.marks) });
  if (isOther) {
    table.fits = rowFilter(table.memory.filter, view.marks, view.columns);
    table.grid.setRowData(rows.all());
  }
  table.grid.refreshCells({ force: true });
  // The row that had the focus may be gone.
  if (hadFocus && document.activeElement === document.body) enterRows(table);
  moved(table);
}

/** What is being typed belongs to its row: where other rows have another one in its place, it is sent with the old. @type {(table: GridTable, rows: TypedRows) => void} */
function endTyping(table, rows) {
  const open = table.grid.getEditingCells().length > 0 && cellOfFocus(table);
  if (open && String(rows.row(open.row.key)) !== String(open.row.cells)) table.grid.stopEditing();
}

/** Bring the bar and the line up to date. @param {GridTable} table */
function moved(table) {
  const found = cellOfFocus(table);
  const copied = cellToCopy(table);
  const selected = table.grid.getSelectedNodes().length;
  const { columns, marks } = table.view;
  const concept = found && columns[found.column]?.concept ? found.text : (found?.row.cells[columns.findIndex((column) => column.concept)] ?? "");
  table.bar.show({
    shown: table.grid.getDisplayedRowCount(),
    rows: table.rows.count(),
    faulty: table.marks.faulty.size,
    changed: Object.keys(marks.changed).length,
    selected,
    fill: copied ? `Copy ${copied.text ? `“${shortened(copied.text)}”` : "blank"} of ${columns[copied.column].name} to ${selected} rows` : "",
    concept: concept.trim(),
    moves: found && table.view.steps ? [-1, 1].map((by) => neighbourOf(table.rows.all(), found.row.key, by, /** @type {StepColumns} */ (table.view.steps)) !== undefined) : null,
  });
  if (!found) table.line.clear();
  else table.line.show({ ...found.row, line: table.marks.line(found.row) }, columns[found.column], found.text, table.marks.faults(found.row.key, found.column));
  remember(table);
}

const LONGEST = 24;

/** @param {string} text */
function shortened(text) {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
