// The relations that are shown turn into a table that a click on the head of a column sorts.

import { button, make } from "../parts/make.js";
import { COLUMNS, sortedRows } from "./table_rows.js";

/**
 * Return { element, update(relations, selected) }; `pick(id)` is called at a click on the effect of a row, and `paperOf` gives
 * what a relation cites.
 */
export function relationTable(pick, paperOf) {
  const order = { column: -1, direction: 1 };
  const heads = COLUMNS.map((name, place) => make("th", { scope: "col" }, button({ click: () => sortBy(place) }, name)));
  const body = make("tbody");
  const element = make("div", { class: "scroll" }, make("table", {}, make("thead", {}, make("tr", {}, ...heads)), body));
  let now = { relations: [], selected: "" };

  const draw = () => {
    const { relations, selected } = now;
    heads.forEach((head, place) => head.setAttribute("aria-sort", place === order.column ? (order.direction > 0 ? "ascending" : "descending") : "none"));
    body.replaceChildren(...sortedRows(relations, order.column, order.direction, paperOf).map((row) => line(row, selected, pick)));
  };
  const sortBy = (place) => {
    order.direction = place === order.column ? -order.direction : 1;
    order.column = place;
    draw();
  };
  const update = (relations, selected) => {
    now = { relations: [...relations].sort((one, other) => one.line - other.line), selected };
    draw();
  };
  return { element, update };
}

function line({ relation: { id }, cells }, selected, pick) {
  const effect = button({ "data-relation": id, click: () => pick(id) }, cells[1]);
  const parts = cells.map((cell, place) => make("td", {}, place === 1 ? effect : cell));
  return make("tr", { class: id === selected ? "current" : null }, ...parts);
}
