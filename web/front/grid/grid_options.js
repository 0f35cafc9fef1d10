// The columns of a file turn into the options of AG Grid, which draws the rows, moves the focus and opens the cells.

/** @import { CellDesk } from "./cell_editor.js" */
/** @import { CellMarks } from "./cell_marks.js" */
/** @import { GridColumn, GridRow } from "./grid_types.js" */

import { CellEditor } from "./cell_editor.js";
import { cellContent } from "./cell_marks.js";
import { NoRows } from "./no_rows.js";

export const LINE = "line";
const ROW_HEIGHT = 30;
const HEADER_HEIGHT = 34;

/**
 * What the options ask of the table, and what they tell it.
 * @typedef {object} GridHooks
 * @property {GridColumn[]} columns
 * @property {string} about what a table without rows is for
 * @property {CellDesk} desk
 * @property {() => CellMarks} marks
 * @property {(row: GridRow) => boolean} isShown
 * @property {() => boolean} isFiltering
 * @property {(key: string, column: number, text: string) => void} typed
 * @property {() => void} moved the focus, the selection or the order is another
 * @property {() => void} scrolled
 * @property {(event: KeyboardEvent) => void} pressed
 */
/** @typedef {{ data: GridRow, colDef: { colId: string } }} CellPlace */

/**
 * Return the options.
 * @param {GridHooks} hooks
 * @param {GridRow[]} rows
 */
export function gridOptions(hooks, rows) {
  return {
    rowData: rows,
    columnDefs: [lineColumn(hooks), ...hooks.columns.map((column, number) => textColumn(column, number, hooks))],
    components: { neuromapCell: CellEditor, neuromapNoRows: NoRows },
    getRowNodeId: (/** @type {GridRow} */ row) => row.key,
    immutableData: true,
    rowHeight: ROW_HEIGHT,
    headerHeight: HEADER_HEIGHT,
    rowSelection: "multiple",
    suppressRowClickSelection: true,
    suppressDragLeaveHidesColumns: true,
    suppressMovableColumns: true,
    suppressScrollOnNewData: true,
    suppressContextMenu: true,
    // Rows are not put in the order of the page: moving one takes the focus from the cell that is typed into.
    ensureDomOrder: false,
    tabIndex: -1,
    enterMovesDownAfterEdit: true,
    stopEditingWhenCellsLoseFocus: true,
    isExternalFilterPresent: hooks.isFiltering,
    doesExternalFilterPass: (/** @type {{ data: GridRow }} */ node) => hooks.isShown(node.data),
    onCellFocused: hooks.moved,
    onSelectionChanged: hooks.moved,
    onSortChanged: hooks.moved,
    onModelUpdated: hooks.moved,
    onBodyScroll: hooks.scrolled,
    onCellKeyDown: (/** @type {{ event: KeyboardEvent }} */ { event }) => hooks.pressed(event),
    noRowsOverlayComponent: "neuromapNoRows",
    noRowsOverlayComponentParams: { said: () => (hooks.isFiltering() ? "No row is like that." : hooks.about) },
    icons: { sortAscending: "<span>▲</span>", sortDescending: "<span>▼</span>" },
  };
}

/** @param {GridHooks} hooks */
function lineColumn(hooks) {
  return {
    colId: LINE,
    headerName: LINE,
    headerTooltip: "as a text editor counts",
    valueGetter: (/** @type {CellPlace} */ { data }) => hooks.marks().line(data) ?? "new",
    comparator: (/** @type {unknown} */ one, /** @type {unknown} */ other) => lineNumber(one) - lineNumber(other),
    sortable: true,
    pinned: "left",
    width: 92,
    checkboxSelection: true,
    headerCheckboxSelection: true,
    headerCheckboxSelectionFilteredOnly: true,
    suppressKeyboardEvent: suppressed,
  };
}

/** @param {unknown} shown */
function lineNumber(shown) {
  return typeof shown === "number" ? shown : Number.MAX_SAFE_INTEGER;
}

/** @type {(column: GridColumn, number: number, hooks: GridHooks) => object} */
function textColumn(column, number, hooks) {
  const words = Object.keys(column.words);
  return {
    colId: String(number),
    headerName: column.name,
    headerTooltip: words.length ? `${column.meaning}: ${words.join(", ")}` : column.meaning,
    ...(column.prose ? { flex: 1, minWidth: column.width } : { width: column.width }),
    editable: true,
    resizable: true,
    sortable: true,
    comparator: compared,
    cellEditor: "neuromapCell",
    cellEditorParams: { described: column, number, desk: hooks.desk },
    suppressKeyboardEvent: suppressed,
    valueGetter: (/** @type {CellPlace} */ { data }) => data.cells[number],
    valueSetter: (/** @type {CellPlace & { newValue: unknown }} */ { data, newValue }) => {
      const text = String(newValue ?? "");
      if (text === data.cells[number]) return false;
      data.cells = data.cells.with(number, text);
      hooks.typed(data.key, number, text);
      return true;
    },
    cellRenderer: (/** @type {CellPlace & { value: string }} */ { data, value }) => cellContent(value, hooks.marks().faults(data.key, number), hooks.marks().isChanged(data.key, number)),
    cellClassRules: {
      error: (/** @type {CellPlace} */ { data }) => hooks.marks().faults(data.key, number).some(({ severity }) => severity === "error"),
      warning: (/** @type {CellPlace} */ { data }) => hooks.marks().faults(data.key, number).some(({ severity }) => severity !== "error"),
      changed: (/** @type {CellPlace} */ { data }) => hooks.marks().isChanged(data.key, number),
    },
  };
}

/** Blank cells stand last, whichever way is sorted. @type {(one: string, other: string, ...more: unknown[]) => number} */
function compared(one, other, ...[, , isDown]) {
  if (!one || !other) return (Number(!one) - Number(!other)) * (isDown ? -1 : 1);
  return one.localeCompare(other, undefined, { numeric: true, sensitivity: "base" });
}

/** Delete empties a cell without opening it, and Alt moves a step and not the focus. @type {(press: { editing: boolean, event: KeyboardEvent }) => boolean} */
function suppressed({ editing, event }) {
  return !editing && (event.key === "Delete" || event.altKey);
}
