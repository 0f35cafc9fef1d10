// The edges of a question turn into a list of arrows that are closed at first: nothing of one is on the page until it opens.

import { evidenceBadge } from "../../map/evidence_badge.js";
import { make } from "../../explorer/parts/make.js";
import { edgeRemark, hedgeOf, outcomeWords, PREDICTIONS } from "./predict_words.js";
import { standingOf } from "./relation_words.js";
import { runningDirections } from "./turning_step.js";

/**
 * Return { element, open(), opened(), mark(step) } for the path of a question: `open` shows one arrow more and returns its
 * relation, `opened` their number, `mark` says at which step a prediction turned.
 */
export function predictPath({ edges }, library) {
  const running = runningDirections(edges);
  const lines = edges.map((edge, place) => closedLine(edge, place, library));
  const element = make("ol", { class: "predicted", "aria-label": "The path" }, ...lines);
  let number = 0;
  const open = () => {
    const relation = library.relation(edges[number].relations[0]);
    lines[number].classList.add("open");
    lines[number].replaceChildren(...openParts(edges[number], relation, running[number], library));
    number += 1;
    return relation;
  };
  const mark = (step) => {
    const line = lines[step - 1];
    line.classList.add("turned");
    line.prepend(make("p", { class: "turning" }, make("span", { "aria-hidden": "true" }, "✗ "), "Here your prediction turned"));
  };
  return { element, open, opened: () => number, mark };
}

/** What an arrow rests on and how sure it is are said before it opens: they tell no direction, but what is asked about. */
function closedLine({ source, target, relations }, place, library) {
  const relation = library.relation(relations[0]);
  const [badge, hedge] = [evidenceBadge(relation), hedgeOf(relation, library.questions)];
  const hidden = make("span", { class: "closed", role: "img", "aria-label": "does something to" }, "?");
  const arrow = make("span", { "aria-hidden": "true" }, "→ ");
  const sentence = make("p", { class: "sentence" }, make("b", {}, source), " ", hidden, " ", arrow, make("b", {}, target), " ", badge ?? "", hedge ? make("span", { class: "hedge" }, ` ${hedge}`) : "");
  return make("li", { "data-step": String(place + 1) }, sentence);
}

function openParts(edge, relation, direction, library) {
  const { source, effect, target } = relation;
  const remark = edgeRemark(edge);
  const { symbol } = PREDICTIONS.find((offered) => offered.direction === direction);
  return [
    make("p", { class: "sentence" }, make("b", {}, source), ` ${effect} `, make("span", { "aria-hidden": "true" }, "→ "), make("b", {}, target)),
    make("p", { class: "so" }, make("span", { class: "symbol", "aria-hidden": "true" }, symbol), ` So ${outcomeWords(target, direction, library)}.`),
    ...(remark ? [make("p", { class: "quiet" }, remark)] : []),
    standingOf(relation, library),
  ];
}
