// What Streamlit says of the concepts turns into the board: a table to sort, whose rows lead to the relations of a concept.

/** @import { Component } from "../shared/types.js" */
/** @import { BoardCell, BoardOrder } from "./board_order.js" */

import { loadStyle } from "../map/assets.js";
import { onceGone } from "../map/unmount.js";
import { button, element, withAttributes } from "../shared/dom.js";
import { nextOrder, ordered } from "./board_order.js";

/** @typedef {{ columns: { name: string, isNumber: boolean }[], rows: BoardCell[][] }} BoardView the concept stands in the first column */
/** @typedef {{ component: Component<BoardView>, order: BoardOrder, shown: string }} BoardPage */

/** @type {WeakMap<HTMLElement, BoardPage>} */
const pages = new WeakMap();

/**
 * Show the board; triggers `open` with the name of the concept whose row was clicked. Returns a clean-up.
 * @param {Component<BoardView>} component
 */
export function mountBoard(component) {
  const { parentElement } = component;
  const page = pages.get(parentElement) ?? { component, order: null, shown: "" };
  page.component = component;
  pages.set(parentElement, page);
  loadStyle("neuromap-board-style", "board.css");
  parentElement.classList.add("neuromap-board");
  const shown = JSON.stringify(component.data);
  if (shown !== page.shown) draw(page);
  page.shown = shown;
  return onceGone(parentElement, () => pages.delete(parentElement));
}

/** @param {BoardPage} page */
function draw(page) {
  const { parentElement, data } = page.component;
  const table = element("table", "", "", element("thead", "", "", headOf(page)), bodyOf(page));
  const home = withAttributes(element("div", "scrolled", "", withAttributes(table, { "aria-label": "Concepts, and what stands behind them" })), { tabindex: "0", role: "region", "aria-label": "Board" });
  const at = parentElement.querySelector(".scrolled");
  parentElement.replaceChildren(home);
  home.scrollTop = at?.scrollTop ?? 0;
  if (data.rows.length === 0) home.replaceChildren("No concept is on the map.");
}

/** @param {BoardPage} page */
function headOf(page) {
  return element("tr", "", "", ...page.component.data.columns.map(({ name, isNumber }, column) => {
    const sort = button(name, () => {
      page.order = nextOrder(page.order, column, isNumber);
      draw(page);
      /** @type {HTMLElement | undefined} */ (page.component.parentElement.querySelectorAll("thead button")[column])?.focus();
    });
    const isSorted = page.order?.column === column;
    const head = withAttributes(element("th", isNumber ? "number" : "", "", sort), { scope: "col" });
    return isSorted ? withAttributes(head, { "aria-sort": page.order?.isDown ? "descending" : "ascending" }) : head;
  }));
}

/** @param {BoardPage} page */
function bodyOf(page) {
  const { columns, rows } = page.component.data;
  const open = (/** @type {BoardCell} */ concept) => page.component.setTriggerValue("open", String(concept));
  return element("tbody", "", "", ...ordered(rows, page.order).map(([concept, ...cells]) => {
    const name = withAttributes(element("th", "", "", button(String(concept), () => open(concept))), { scope: "row" });
    const row = element("tr", "", "", name, ...cells.map((cell, place) => element("td", kindOf(columns[place + 1], cell), String(cell))));
    row.addEventListener("click", (event) => event.target instanceof HTMLButtonElement || open(concept));
    return row;
  }));
}

const LONG = 24;

/** @type {(column: { isNumber: boolean }, cell: BoardCell) => string} */
function kindOf({ isNumber }, cell) {
  if (isNumber) return "number";
  return String(cell).length > LONG ? "words" : "";
}
