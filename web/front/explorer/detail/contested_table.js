// A contested pair turns into a small table: who says what, seen in whom, by which receptor or way, and when.

import { doubtBadge } from "../../map/doubt_badge.js";
import { evidenceBadge } from "../../map/evidence_badge.js";
import { button, make } from "../parts/make.js";
import { contestedSides } from "./contested_sides.js";

const COLUMNS = ["Finding", "Seen in", "Receptor or way", "Year"];

/** Return the table of the relations of a pair; a click on a finding calls `pick(id)`. */
export function contestedTable(relations, selected, library, pick) {
  const { source, target } = relations[0];
  const head = make("thead", {}, make("tr", {}, ...COLUMNS.map((name) => make("th", { scope: "col" }, name))));
  const sides = contestedSides(relations).map((side) => sideRows(side, selected, library, pick));
  const words = "The rows for this pair point in different directions; both findings stay on the map.";
  const caption = make("caption", {}, make("b", {}, "Contested."), ` ${words}`);
  const attributes = { class: "sides", "data-testid": "sides", "aria-label": `For and against: ${source} and ${target}` };
  return make("div", { class: "contested" }, make("table", attributes, caption, head, ...sides));
}

function sideRows({ heading, relations }, selected, library, pick) {
  const title = make("tr", {}, make("th", { scope: "rowgroup", colspan: String(COLUMNS.length) }, `${heading} (${relations.length})`));
  const rows = relations.map((relation) => {
    const current = relation.id === selected ? "true" : null;
    const finding = button({ class: "finding", title: relation.sentence, "data-relation": relation.id, "aria-current": current, click: () => pick(relation.id) }, relation.effect);
    const cells = [finding, evidenceBadge(relation) ?? "not stated", relation.mechanism ?? "", library.paper(relation)?.year ?? ""];
    const doubt = doubtBadge(relation);
    return make("tr", {}, ...cells.map((cell, place) => make("td", {}, cell, ...(doubt && !place ? [" ", doubt] : []))));
  });
  return make("tbody", {}, title, ...rows);
}
