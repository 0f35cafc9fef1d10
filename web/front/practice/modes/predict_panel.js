// Paths of a view turn into predictions: where does the end go? Then the arrows open, one by one, to where a prediction turned.

import { button, make } from "../../explorer/parts/make.js";
import { predictQuestions } from "./predict_chain.js";
import { predictPath } from "./predict_path.js";
import { cautionOf, othersWords, PREDICTIONS, stemOf, verdictOf, wordOfPrediction } from "./predict_words.js";
import { sureButtons } from "./sure_buttons.js";

const NONE = "No path of this view has a direction to predict. Go back to the map and show more of it, or choose another mode.";

/** Open the mode in an element; returns the clean-up. */
export function openPredict(element, context) {
  const { library, view, random, kept } = context;
  const questions = predictQuestions(library, view.relations, random);
  const predict = { element, context, questions, ...leftOf(kept, questions), press: () => false };
  if (questions.length) ask(predict, true);
  else element.replaceChildren(make("p", { class: "stem" }, NONE));
  const press = (event) => pressed(predict, event);
  document.addEventListener("keydown", press);
  return () => {
    document.removeEventListener("keydown", press);
    element.replaceChildren();
  };
}

/**
 * Return how far a reader was, and what was predicted of the path after that, from the beginning where other paths are asked
 * about now.
 */
function leftOf(kept, questions) {
  const answers = kept?.answers ?? [];
  const isSame = answers.length < questions.length && answers.every(({ id }, place) => id === idOf(questions[place]));
  return isSame ? { place: answers.length, answers, left: predictionIn(kept?.now, questions[answers.length]) } : { place: 0, answers: [], left: null };
}

/** Return a prediction { predicted, sure } that was kept of a path, null for none. */
function predictionIn(now, question) {
  const isOne = now?.id === idOf(question) && PREDICTIONS.some(({ direction }) => direction === now.predicted);
  return isOne ? { predicted: now.predicted, sure: typeof now.sure === "boolean" ? now.sure : null } : null;
}

function ask(predict, isFirst = false) {
  const { element, context, questions, place, answers } = predict;
  if (place >= questions.length) return context.done({ mode: "predict", answers });
  const question = questions[place];
  const path = predictPath(question, context.library);
  const stem = make("h2", { class: "stem", tabindex: "-1" }, stemOf(question, context.library));
  const caution = cautionOf(question, context.library);
  const options = offeredOptions((predicted) => predicted !== null && foretold(predict, question, path, options, { predicted, sure: null }));
  const told = make("div", { class: "foretold" });
  Object.assign(predict, { told, press: options.press });
  context.unlit();
  const stopped = `You stopped: ${questions.length - place} of ${questions.length} paths were not asked.`;
  context.progress(place + 1, questions.length, () => context.done({ mode: "predict", answers: predict.answers, isStopped: true, words: stopped }));
  context.say("");
  element.replaceChildren(make("section", { class: "question", "data-testid": "question", "aria-label": "Question" },
    stem, path.element, caution ? make("p", { class: "caution" }, caution) : null, options.element), told);
  // Who has predicted meant it, also where the page was loaded again since.
  const { left } = predict;
  predict.left = null;
  if (left) foretold(predict, question, path, options, left);
  else if (!isFirst) stem.focus();
}

/** Return { element, press(key), settle(predicted, answer) }: three buttons; a number chooses one, too. */
function offeredOptions(choose) {
  const state = { isOpen: true };
  const take = (place) => {
    if (!state.isOpen || !PREDICTIONS[place]) return false;
    state.isOpen = false;
    choose(PREDICTIONS[place].direction);
    return true;
  };
  const buttons = PREDICTIONS.map(({ word, symbol }, place) => button({ class: "option", click: () => take(place) },
    silent("number", String(place + 1)), make("span", {}, word), silent("way", symbol)));
  const element = make("div", { class: "options three", role: "group", "aria-label": "Your prediction" }, ...buttons);
  const settle = (predicted) => {
    state.isOpen = false;
    buttons.forEach((one, place) => {
      one.setAttribute("aria-disabled", "true");
      one.setAttribute("aria-pressed", String(PREDICTIONS[place].direction === predicted));
    });
  };
  return { element, settle, press: (key) => /^[1-3]$/.test(key) && take(Number(key) - 1) };
}

/** After the prediction: one tap for how sure it was, which nobody has to make, and the arrows. */
function foretold(predict, question, path, options, { predicted, sure }) {
  const { context, place, answers } = predict;
  const verdict = verdictOf(question, predicted, context.library);
  const answer = { id: idOf(question), about: aboutOf(question, verdict), right: verdict.right, sure, choice: wordOfPrediction(predicted) };
  const keep = () => context.keep({ place, answers, now: { id: answer.id, predicted, sure: answer.sure } });
  const choose = (value) => {
    answer.sure = value;
    keep();
  };
  keep();
  options.settle(predicted);
  const next = button({ class: "next", "data-testid": "next", click: () => goOn() }, "Open the first arrow");
  const goOn = () => opened(predict, { question, path, verdict, answer, next });
  predict.press = (key) => key === "Enter" && (goOn(), true);
  predict.told.replaceChildren(make("div", { class: "acts" }, next, sureButtons({ asked: "How sure were you?", yes: "Sure", given: sure }, choose)));
  context.say("Were you sure? Then open the first arrow.");
  next.focus();
}

/** What is only to be seen, or told otherwise. */
function silent(name, text) {
  return make("span", { class: name, "aria-hidden": "true" }, text);
}

/** Open one arrow; with the one at which the prediction turned, or the last of a right one, say what came of it. */
function opened(predict, { question, path, verdict, answer, next }) {
  const { context } = predict;
  const relation = path.open();
  const end = verdict.step ?? question.edges.length;
  context.lit(relation.id);
  if (path.opened() < end) {
    context.say(relation.sentence);
    next.textContent = "Open the next arrow";
    return;
  }
  if (verdict.step) path.mark(verdict.step);
  while (path.opened() < question.edges.length) path.open();
  tell(predict, question, verdict, answer);
}

function tell(predict, question, { right, words }, answer) {
  const { context } = predict;
  const next = button({ class: "next", "data-testid": "next", click: () => goOn() }, predict.place + 1 < predict.questions.length ? "Next path" : "Done");
  const title = make("h3", { class: "verdict", tabindex: "-1" }, make("span", { "aria-hidden": "true" }, right ? "✓ " : "✗ "), words);
  const caution = cautionOf(question, context.library);
  const goOn = () => {
    predict.answers = [...predict.answers, answer];
    predict.place += 1;
    context.keep({ place: predict.place, answers: predict.answers });
    ask(predict);
  };
  predict.press = (key) => key === "Enter" && (goOn(), true);
  predict.element.querySelector(".question .caution")?.remove();
  predict.told.replaceChildren(make("section", { class: `told ${right ? "right" : "wrong"}`, "data-testid": "answer", "aria-label": "Answer" }, title,
    make("p", {}, othersWords(question)), caution ? make("p", { class: "caution" }, caution) : null,
    make("p", { class: "quiet" }, "A path says a direction, and no amount."), make("div", { class: "acts" }, next)));
  context.say(`${words} ${othersWords(question)}`);
  title.focus();
}

/** Return the name of a question among the answers: the relations that speak for its steps. */
function idOf({ edges }) {
  return `${edges.map(({ relations }) => relations[0]).join(" ")} predict`;
}

/** Return the relation to look at again: that of the step at which a prediction turned. */
function aboutOf({ edges }, { step }) {
  return edges[(step ?? 1) - 1].relations[0];
}

/** A number chooses, Enter goes on where no button or field has it. */
function pressed(predict, event) {
  const { key, ctrlKey, altKey, metaKey, target, defaultPrevented } = event;
  if (ctrlKey || altKey || metaKey || defaultPrevented || target.closest?.("input, textarea, select")) return;
  if (key === "Enter" && target.closest?.("button, a, summary")) return;
  if (predict.press(key)) event.preventDefault();
}
