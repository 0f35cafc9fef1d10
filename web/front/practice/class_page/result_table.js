// The results of a class turn into a table, the hardest first, which its heads put into another order.

import { shortened } from "../../explorer/parts/shortened.js";
import { button, make } from "../../explorer/parts/make.js";
import { standingOf } from "../modes/relation_words.js";
import { HARDEST_FIRST, inOrderOf, orderAfter } from "../classroom/result_order.js";
import { kindWords, numbered, percent, sentenceOf } from "./result_words.js";

const HEADS = [
  { column: "text", label: "Asked about" }, { column: "share", label: "Right" }, { column: "answers", label: "Answers" }, { column: "had", label: "Had it" },
  { column: null, label: "Commonest wrong answer" }, { column: "sure", label: "Sure and wrong" },
];

/**
 * Return { element, update(results, students) } of the table; `mapLink(id)` leads to a relation on the map, and `say` speaks of
 * a new order. What is a list on a phone stays a table for whoever hears it.
 */
export function resultTable(library, mapLink, say) {
  const state = { order: HARDEST_FIRST, results: [], students: 0 };
  const heads = HEADS.map(({ column, label }) => make("th", { scope: "col", role: "columnheader" }, column ? button({ class: "sorts", click: () => sort(column, label) }, label) : label));
  const body = make("tbody", { role: "rowgroup" });
  const element = make("table", { class: "results", role: "table", "data-testid": "results" },
    make("caption", {}, "What was asked about, with what the class knows of it"),
    make("thead", { role: "rowgroup" }, make("tr", { role: "row" }, ...heads)), body);
  const show = () => {
    HEADS.forEach(({ column }, place) => markHead(heads[place], column && column === state.order.column, state.order.isDown));
    const ordered = inOrderOf(state.results, state.order, (result) => sentenceOf(result, library));
    body.replaceChildren(...ordered.map((result) => resultRow(result, state.students, library, mapLink)));
  };
  const sort = (column, label) => {
    state.order = orderAfter(state.order, column);
    show();
    say(`Ordered by ${label}, ${state.order.isDown ? "falling" : "rising"}.`);
  };
  const update = (results, students) => {
    Object.assign(state, { results, students });
    show();
  };
  return { element, update };
}

function markHead(head, isSorted, isDown) {
  if (isSorted) head.setAttribute("aria-sort", isDown ? "descending" : "ascending");
  else head.removeAttribute("aria-sort");
}

function resultRow(result, students, library, mapLink) {
  const cells = [rightCell(result), String(result.answers), `${result.had} of ${students}`, wrongCell(result), result.sureWrong ? String(result.sureWrong) : "–"];
  return make("tr", { role: "row" }, aboutCell(result, library, mapLink),
    ...cells.map((cell, place) => make("td", { role: "cell" }, make("span", { class: "named", "aria-hidden": "true" }, HEADS[place + 1].label), make("div", {}, cell))));
}

/** What was asked about: of a relation its sentence, what it rests on, its source, and the way to the map. */
function aboutCell(result, library, mapLink) {
  const relation = result.of === "relation" ? library.relation(result.about) : null;
  return make("th", { scope: "row", role: "rowheader" }, make("p", {}, make("span", { class: "sentence" }, sentenceOf(result, library)), " ",
    result.of === "path" ? null : make("a", { class: "see", href: mapLink(result.about) }, "See it on the map")),
    relation ? standingOf(relation, library) : null);
}

function rightCell({ right, answers, share }) {
  const bar = make("span", { class: "share", "aria-hidden": "true" }, make("i"));
  bar.style.setProperty("--share", String(share));
  return [bar, make("span", { class: "number" }, percent(share)), make("span", { class: "quiet" }, ` ${right} of ${answers}`)];
}

function wrongCell({ wrong, signed }) {
  if (!wrong) return "–";
  const kind = kindWords(wrong);
  const signedSo = signed ? make("p", { class: "signed" }, `× ${numbered(signed.count, "student")} said “${signed.sign}”`) : null;
  return [make("p", {}, "“", make("bdi", {}, shortened(wrong.text)), "”"), make("p", { class: "quiet" }, [kind && `for ${kind}`, numbered(wrong.count, "student")].filter(Boolean).join(", ")), signedSo];
}
