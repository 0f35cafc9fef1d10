// What Streamlit says of a table turns into that table on the page, the same one for as long as it stays there.

/** @import { Component } from "../shared/types.js" */
/** @import { GridView, ShownRows } from "./grid_types.js" */

import { loadStyle } from "../map/assets.js";
import { onceGone } from "../map/unmount.js";
import { announceSent } from "../shared/sent.js";
import { openGrid } from "./grid.js";
import { memoryOf } from "./grid_memory.js";
import { loadGrid } from "./load_grid.js";
import { receiveRows, rowsOf } from "./rows_store.js";
import { fillWindow } from "./window_height.js";

/** @typedef {Component<GridView> & { setStateValue: (name: string, value: unknown) => void }} GridComponent */
/** @typedef {{ component: GridComponent, table: ReturnType<typeof openGrid> | null, columns: string, asked: string, stop: () => void }} GridPage */

/** @type {WeakMap<HTMLElement, GridPage>} */
const pages = new WeakMap();

/**
 * Keep the rows of a table; they are sent again only when something else than typing has changed them.
 * @param {Component<Uint8Array>} component
 */
export function keepRows({ data }) {
  /** @type {ShownRows} */
  const rows = JSON.parse(new TextDecoder().decode(data));
  receiveRows(rows);
}

/**
 * Show a table; sets `typed` to what was done to its rows, and triggers `concept` with one to add. Returns a clean-up.
 * @param {GridComponent} component
 */
export function mountGrid(component) {
  const { parentElement } = component;
  const page = pages.get(parentElement) ?? begin(parentElement, component);
  page.component = component;
  show(page);
  return onceGone(parentElement, () => end(parentElement));
}

/** @type {(parent: HTMLElement, component: GridComponent) => GridPage} */
function begin(parent, component) {
  const page = { component, table: null, columns: "", asked: "", stop: fillWindow(parent) };
  parent.classList.add("neuromap-grid");
  pages.set(parent, page);
  return page;
}

/** @param {HTMLElement} parent */
function end(parent) {
  const page = pages.get(parent);
  page?.stop();
  page?.table?.destroy();
  pages.delete(parent);
}

/** @param {GridPage} page */
async function show(page) {
  const view = page.component.data;
  page.asked = view.id;
  const [agGrid, rows] = await Promise.all([loadGrid(), rowsOf(view.id), loadStyle("neuromap-ag-style", "ag-grid.min.css"), loadStyle("neuromap-grid-style", "grid.css"), loadStyle("neuromap-options-style", "options.css")]);
  if (page.asked !== view.id || page.component.data !== view) return;
  const columns = view.columns.map(({ name }) => name).join("\n");
  if (page.table && page.columns === columns) page.table.update(view, rows);
  else {
    page.table?.destroy();
    page.table = open(page, agGrid, view, rows);
  }
  page.columns = columns;
  const memory = memoryOf(view.label);
  if (view.place && view.place.count > memory.place) page.table.show(view.place);
  memory.place = view.place?.count ?? memory.place;
}

/** @type {(page: GridPage, agGrid: import("./grid.js").AgGrid, view: GridView, rows: import("./typed_rows.js").TypedRows) => ReturnType<typeof openGrid>} */
function open(page, agGrid, view, rows) {
  const send = (/** @type {unknown} */ record) => {
    page.component.setStateValue("typed", record);
    announceSent(page.component.parentElement);
  };
  const addConcept = (/** @type {unknown} */ concept) => page.component.setTriggerValue("concept", concept);
  return openGrid(page.component.parentElement, agGrid, { view, rows, memory: memoryOf(view.label), send, addConcept });
}
