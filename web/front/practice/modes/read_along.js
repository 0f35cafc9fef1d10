// A path of the view turns into arrows to be read one after the other, each with why it points this way.

import { evidenceBadge } from "../../map/evidence_badge.js";
import { button, make } from "../../explorer/parts/make.js";
import { factorOf } from "../../explorer/questions/signed_edges.js";
import { pathToRead } from "./path_to_read.js";
import { outcomeWords } from "./predict_words.js";
import { standingOf } from "./relation_words.js";

const NONE = "No two relations of this view follow one another, so there is no path to read. Another mode asks about each of them.";

/** Open the mode in an element; returns the clean-up. */
export function openReadAlong(element, context) {
  const { library, view, random, done, kept } = context;
  const path = pathToRead(view.relations.map((id) => library.relation(id)), library, random);
  if (!path) {
    element.replaceChildren(make("p", { class: "stem" }, NONE));
    return () => element.replaceChildren();
  }
  const list = make("ol", { class: "arrows" });
  const next = button({ class: "next", "data-testid": "next" });
  element.replaceChildren(
    make("h2", { class: "kind" }, `Read along: ${path.edges.length} arrows, one after the other`),
    list, make("div", { class: "acts" }, next));
  const state = { number: 0 };
  const step = () => (state.number < path.edges.length ? showArrow(path, state, { list, next }, context) : done({ mode: "read along", answers: [], words: wholePath(path, library) }));
  const showsUpTo = Math.min(Math.max(Number(kept?.number) || 1, 1), path.edges.length);
  while (state.number < showsUpTo) step();
  next.addEventListener("click", () => {
    step();
    if (next.isConnected) next.focus();
  });
  return () => element.replaceChildren();
}

/** Show one arrow more, and say it. */
function showArrow(path, state, { list, next }, { library, lit, say, progress, keep, done }) {
  const { edges } = path;
  const edge = edges[state.number];
  const relation = library.relation(edge.relations[0]);
  const line = arrowLine(relation, state.number, library);
  list.append(line);
  state.number += 1;
  progress(state.number, edges.length, () => done({ mode: "read along", answers: [], isStopped: true }));
  const isLast = state.number === edges.length;
  next.textContent = isLast ? "Done" : "Next arrow";
  if (isLast) list.after(make("p", { class: "whole" }, wholePath(path, library)));
  say(relation.sentence);
  lit(relation.id);
  keep({ number: state.number });
}

function arrowLine(relation, place, library) {
  const { source, effect, target, sentence } = relation;
  const reasons = make("div", { class: "reasons", hidden: "" }, ...whyParts(relation, library));
  const ask = button({ class: "why", "aria-expanded": "false", click: () => {
    reasons.hidden = !reasons.hidden;
    ask.setAttribute("aria-expanded", String(!reasons.hidden));
  } }, "Why does this arrow point this way?");
  const words = make("p", { class: "sentence", "aria-label": sentence },
    make("b", {}, source), ` ${effect} `, make("span", { "aria-hidden": "true" }, "→ "), make("b", {}, target));
  return make("li", { "data-place": String(place + 1) }, words, make("div", { class: "acts" }, evidenceBadge(relation), ask), reasons);
}

/** What stands behind an arrow: in plain words, by which receptor or way, seen in whom, said by whom. */
function whyParts(relation, library) {
  const { summary, mechanism } = relation;
  return [
    summary ? make("p", {}, summary) : null,
    mechanism ? make("p", {}, make("span", { class: "quiet" }, "Receptor or way: "), mechanism) : null,
    relation.contested ? make("p", { class: "disputed" }, "The rows disagree about these two: another one says otherwise.") : null,
    standingOf(relation, library),
  ];
}

/** Say what the path comes to, as a sign and no amount. */
function wholePath({ concepts, edges }, library) {
  const [first, last] = [concepts[0], concepts.at(-1)];
  const direction = factorOf(edges);
  const comes = direction ? `where ${outcomeWords(first, 1, library)}, ${outcomeWords(last, direction, library)}` : "the arrows do not settle whether it is more or less";
  return `Along ${concepts.join(" → ")}: ${comes}. That is a sign and no amount, and other paths may say otherwise.`;
}
