// Relations turn into the rows of a table, sorted by one of its columns.

import { citationOf } from "../citing/paper.js";

export const COLUMNS = ["Source", "Effect", "Target", "Polarity", "Level", "Evidence", "Species", "Year", "Citation"];

const YEAR = /\b(1[89]\d\d|20\d\d)\b/g;

/** Return the cells of a relation, in the order of the columns; what it cites is in its facts, else in its `paper`. */
export function rowCells({ source, effect, target, polarity, words, facts, doubt }, paper = null) {
  const told = sourceOf(facts) || (paper ? citationOf({ ...paper, address: "" }) : "");
  return [source, effect, target, polarity, ...["level", "evidence", "species"].map((facet) => listed(words[facet])), yearIn(told) || (paper?.year ?? ""), [told, doubt && `× ${doubt}`].filter(Boolean).join(" ")];
}

/** Return the relations with their cells, as { relation, cells }, by a column: 1 upwards, -1 downwards, blank ones last; `paperOf` gives what one cites. */
export function sortedRows(relations, column, direction, paperOf = () => null) {
  const rows = relations.map((relation) => ({ relation, cells: rowCells(relation, paperOf(relation)) }));
  if (column < 0) return rows;
  return rows.sort((one, other) => compared(one.cells[column], other.cells[column], direction));
}

function compared(one, other, direction) {
  if (!one || !other) return Number(!one) - Number(!other);
  return direction * one.localeCompare(other, "en", { numeric: true, sensitivity: "base" });
}

function listed(words = []) {
  return words.join(", ");
}

function sourceOf(facts = []) {
  return facts.find(({ name }) => name === "Source")?.text ?? "";
}

function yearIn(citation) {
  return citation.match(YEAR)?.at(-1) ?? "";
}
