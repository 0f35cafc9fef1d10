// An item turns into a question on the page: its sentence with a blank, and the answers to choose or a field to type into.

import { button, make } from "../../explorer/parts/make.js";
import { nearlyWords, typedVerdict } from "../typed_answer.js";

const CHANGED = "Its row says other words than when you answered it, so it is asked anew.";
const BLANK = /_{3,}/;
const FORWARD = new Set(["ArrowDown", "ArrowRight"]);
const BACK = new Set(["ArrowUp", "ArrowLeft"]);

/**
 * Return { element, focus(isFirst), press(key), settle(chosen) }. What is typed is compared with the names of a `search`; `answered({ right,
 * chosen, note })` hears the answer, `press` returns whether a key meant something, `settle`
 * shows an answer that was given before. A field has the focus at once; of the
 * first question of a page no answer has.
 */
export function questionOn(item, search, answered) {
  const stem = make("h2", { class: item.stem.length > 130 ? "stem long" : "stem", tabindex: "-1" }, ...withBlanks(item.stem));
  const ask = make("p", { class: "asked", id: "practice-question" }, item.question);
  const way = item.options ? optionsOf(item, answered) : fieldOf(item, search, answered);
  const news = item.changed ? make("p", { class: "quiet" }, CHANGED) : null;
  const element = make("section", { class: "question", "data-testid": "question", "aria-label": "Question" }, stem, news, ask, way.element);
  return { element, focus: (isFirst) => (way.focus ? way.focus() : isFirst || stem.focus()), press: way.press, settle: way.settle };
}

/** Return the parts of a sentence, in which a blank is a gap to see and a word to hear. */
export function withBlanks(text) {
  return text.split(BLANK).flatMap((part, place) => (place ? [make("span", { class: "blank", role: "img", "aria-label": "blank" }), part] : [part]));
}

function optionsOf(item, answered) {
  const buttons = item.options.map((text, place) =>
    button({ class: "option", click: () => take(place) }, make("span", { class: "number", "aria-hidden": "true" }, String(place + 1)), make("span", {}, text)));
  const element = make("div", { class: `options${item.options.some((text) => text.length > 34) ? " long" : ""}`, role: "group", "aria-labelledby": "practice-question" }, ...buttons);
  const take = (place) => {
    const chosen = item.options[place];
    if (chosen === undefined || element.classList.contains("answered")) return false;
    settleOptions(element, buttons, item, chosen);
    answered({ right: chosen === item.right, chosen, note: "" });
    return true;
  };
  const press = (key) => {
    if (/^[1-9]$/.test(key)) return take(Number(key) - 1);
    const by = FORWARD.has(key) ? 1 : BACK.has(key) ? -1 : 0;
    if (by) walk(buttons, by);
    return by !== 0;
  };
  return { element, press, settle: (chosen) => settleOptions(element, buttons, item, chosen) };
}

function walk(buttons, by) {
  const now = buttons.indexOf(document.activeElement);
  const place = now < 0 ? (by > 0 ? 0 : buttons.length - 1) : (now + by + buttons.length) % buttons.length;
  buttons[place].focus();
}

/** The answers stay where they are; the right one and the chosen one say what they are, in words and with a symbol. */
function settleOptions(element, buttons, item, chosen) {
  element.classList.add("answered");
  buttons.forEach((one, place) => {
    const text = item.options[place];
    const [word, symbol] = text === item.right ? ["right", "✓"] : text === chosen ? ["wrong", "✗"] : ["", ""];
    one.setAttribute("aria-disabled", "true");
    if (!word) return;
    one.classList.add(word);
    one.append(make("span", { class: "symbol", "aria-hidden": "true" }, symbol), make("span", { class: "unseen" }, ` (${word === "right" ? "the right answer" : "your answer, not right"})`));
  });
}

function fieldOf(item, search, answered) {
  const field = make("input", { type: "text", autocomplete: "off", autocapitalize: "off", spellcheck: "false", "aria-labelledby": "practice-question" });
  const give = button({ class: "quiet-act", click: () => end("") }, "I do not know");
  const check = make("button", { type: "submit" }, "Check");
  const settle = (typed) => {
    field.value = typed;
    [field, check, give].forEach((one) => (one.disabled = true));
  };
  const end = (typed) => {
    settle(typed);
    answered(judged(typed, item, search));
  };
  const submit = (event) => {
    event.preventDefault();
    const typed = field.value.trim();
    if (typed && !field.disabled) end(typed);
  };
  const element = make("form", { class: "typed", submit }, field, check, give);
  return { element, focus: () => field.focus(), press: () => false, settle };
}

/** What was nearly right says how it is written; a name of another concept counts as that one. */
function judged(typed, { accepted }, search) {
  const verdict = typedVerdict(typed, accepted, search);
  return { right: verdict.right, chosen: verdict.named || typed, note: nearlyWords(verdict) };
}
