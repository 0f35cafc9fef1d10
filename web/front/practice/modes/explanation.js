// An answer turns into what is said of it at once: right or not, the sentence with what it rests on, and what is true of the wrong choice.

import { button, make } from "../../explorer/parts/make.js";
import { POINT } from "./point_map.js";
import { evidenceLine } from "./relation_words.js";
import { sureButtons } from "./sure_buttons.js";
import { wrongChoice } from "./wrong_choice.js";
import { wrongQuestion } from "./wrong_question.js";

const HINTED = "With a hint it counts as not sure.";
const COMES_BACK = "It comes back at the end of this session.";

/**
 * Return { element, focus() } for an answer { right, chosen, note, sure, isHinted } to an item. `acts.sure(sure)` hears how sure its
 * reader was, `acts.comesBack()` tells whether it is asked once more, `acts.next()` goes on.
 */
export function explanation(item, answer, { library, bank, host }, acts) {
  const relation = item.kind === "definition" ? null : library.relation(item.about);
  const verdict = make("h3", { class: "verdict", tabindex: "-1" }, ...verdictParts(item, answer));
  const back = make("p", { class: "quiet comes-back", role: "status" });
  const sayBack = () => (back.textContent = acts.comesBack() ? COMES_BACK : "");
  const sure = (value) => {
    acts.sure(value);
    sayBack();
  };
  sayBack();
  const element = make("section", { class: `told ${answer.right ? "right" : "wrong"}`, "data-testid": "answer", "aria-label": "Answer" },
    verdict,
    make("p", { class: "sentence" }, ...feedbackParts(item.feedback, relation)),
    relation ? evidenceLine(relation, library) : null,
    truthOf(item, answer, library),
    make("div", { class: "acts" },
      button({ class: "next", "data-testid": "next", click: acts.next }, "Next"),
      answer.isHinted ? make("p", { class: "quiet" }, HINTED) : sureButtons({ asked: "Were you sure?", yes: "Yes", given: answer.sure }, sure)),
    back,
    wrongQuestion(item, answer, relation, bank, host));
  return { element, focus: () => verdict.focus() };
}

/** The sentence of the relation stands out of what is said about it. */
function feedbackParts(feedback, relation) {
  const sentence = relation?.sentence ?? "";
  return sentence && feedback.startsWith(sentence) ? [make("b", {}, sentence), feedback.slice(sentence.length)] : [feedback];
}

function verdictParts(item, { right, note }) {
  const symbol = make("span", { "aria-hidden": "true" }, right ? "✓ " : "✗ ");
  if (right) return [symbol, note ? `Right. ${note}` : "Right."];
  const answer = item.kind === POINT ? [`It is box ${item.options.indexOf(item.right) + 1}`] : ["The answer is ", make("b", {}, item.right)];
  return [symbol, "Not right. ", ...answer, "."];
}

/** Say of what the wrong choice is true. */
function truthOf(item, { right, chosen }, library) {
  const told = right ? null : wrongChoice(item, chosen, library);
  return told && make("p", { class: "true-of" },
    make("span", { class: "quiet" }, told.quiet), told.said, told.note ? make("span", { class: "quiet" }, ` ${told.note}`) : null);
}
