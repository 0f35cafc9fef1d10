// A checked map turns into its solution: each proposition with its source, and what the file says of the other links.

import { make } from "../../explorer/parts/make.js";
import { onMap } from "../modes/on_map.js";
import { standingOf } from "../modes/relation_words.js";

const SAID = {
  "also in the file": "True in the file, though not asked for here",
  "wrong sign": "Wrong sign: the file says",
  "wrong direction": "Wrong direction: the file says",
  "phrase not read": "Compare for yourself with the file",
};
const COUNTED = { "wrong sign": "with a wrong sign", "wrong direction": "in the wrong direction", "phrase not read": "with a phrase not read" };
const ABSENT = "Not in this map: the file says nothing of these two in this direction. That is no proof that it is wrong.";

/** Return the element for { checked, missing } of a task; `show` are { lit, unlit } of the small map. */
export function buildSolution({ propositions, given }, { checked, missing }, library, show) {
  const others = checked.filter(({ verdict }) => verdict !== "right");
  const stateOf = (row) => (given.includes(row) ? "given" : missing.includes(row) ? "missing" : "right");
  return make("section", { class: "solution", "data-testid": "answer", "aria-label": "Solution" },
    make("h3", { class: "verdict", tabindex: "-1" }, headline(propositions.length - given.length, missing.length)),
    make("ul", {}, ...propositions.map((row, place) => propositionLine(row, place + 1, stateOf(row), library, show))),
    others.length ? make("h3", { class: "kind" }, "Your other links") : null,
    others.length ? make("ul", {}, ...others.map((found) => otherLine(found, library))) : null);
}

/** Return the number of links by their verdict, in words. */
export function countWords({ checked, missing }) {
  const counts = new Map();
  for (const { verdict } of checked) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const said = [...counts].map(([verdict, count]) => `${count} ${COUNTED[verdict] ?? verdict}`);
  return `${[...said, missing.length ? `${missing.length} missing` : "none missing"].join(", ")}.`;
}

function headline(asked, missing) {
  return missing ? `${asked - missing} of ${asked} links found. This is what the map says:` : "All links found. This is what they rest on:";
}

/** Each proposition has its number on the board. */
function propositionLine(row, number, state, library, show) {
  const [symbol, words] = { right: ["✓", "yours"], given: ["✓", "given"], missing: ["✗", "missing"] }[state];
  const mark = make("span", { class: "symbol", "aria-hidden": "true" }, symbol);
  const sentence = make("p", { class: "sentence" }, mark, ` ${number}. ${row.sentence} `, make("span", { class: "quiet" }, words), " ", onMap(row, show));
  return make("li", { class: state }, sentence, standingOf(row, library));
}

function otherLine({ link: { from, phrase, to }, verdict, relation }, library) {
  const what = relation ? make("p", {}, `${SAID[verdict]}: ${relation.sentence}`) : make("p", {}, ABSENT);
  return make("li", {}, make("p", { class: "sentence" }, `${from} ${phrase} ${to}.`), what, relation ? standingOf(relation, library) : null);
}
