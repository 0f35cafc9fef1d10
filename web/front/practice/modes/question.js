// An item turns into a question on the page: its sentence with a blank, and the answers to choose or a field to type into.

import { button, make } from "../../explorer/parts/make.js";
import { nearlyWords, typedVerdict } from "../typed_answer.js";
import { goneWithHint, hasHint, hintWords } from "../tasks/hint.js";
import { POINT, pointMap } from "./point_map.js";

const CHANGED = "Its row says other words than when you answered it, so it is asked anew.";
const BLANK = /_{3,}/;
const FORWARD = new Set(["ArrowDown", "ArrowRight"]);
const BACK = new Set(["ArrowUp", "ArrowLeft"]);

/**
 * Return { element, focus(isFirst), press(key), settle(chosen), hint() }. What is typed is compared with the names of the library; `answered({ right,
 * chosen, note })` hears the answer, `press` returns whether a key meant something, `settle`
 * shows an answer that was given before, and `hint` a hint that was taken. A field has the focus at once; of the
 * first question of a page no answer has. `hinted(words)` hears that a hint was taken, null where there are none.
 */
export function questionOn(item, library, answered, hinted = null) {
  const stem = make("h2", { class: item.stem.length > 130 ? "stem long" : "stem", tabindex: "-1" }, ...withBlanks(item.stem));
  const ask = make("p", { class: "asked", id: "practice-question" }, item.question);
  const hint = hinted && hasHint(item) ? hintButton(item, hinted) : null;
  const settled = (answer) => {
    hint?.end();
    answered(answer);
  };
  const way = item.options ? optionsOf(item, library, settled) : fieldOf(item, library.search, settled);
  hint?.take(way);
  const news = item.changed ? make("p", { class: "quiet" }, CHANGED) : null;
  const element = make("section", { class: "question", "data-testid": "question", "aria-label": "Question" }, stem, news, ask, way.element, hint?.element ?? null);
  const settle = (chosen) => {
    hint?.end();
    way.settle(chosen);
  };
  return { element, focus: (isFirst) => (way.focus ? way.focus() : isFirst || stem.focus()), press: way.press, settle, hint: () => hint?.show() };
}

/** Return { element, take(way), show(), end() } of the button for a hint, which can be taken once: then the way to answer shows it. */
function hintButton(item, hinted) {
  let way = null;
  const said = make("span", { class: "quiet", role: "status" });
  const show = () => {
    ask.hidden = true;
    said.textContent = item.options ? "Two answers are left." : hintWords(item);
    way.hint();
  };
  const press = () => {
    show();
    way.enter();
    hinted(hintWords(item));
  };
  const ask = button({ class: "hint-button", "data-testid": "hint", click: press }, "Hint");
  const element = make("p", { class: "hints" }, ask, said);
  return { element, take: (other) => (way = other), show, end: () => (element.hidden = true) };
}

/** Return the parts of a sentence, in which a blank is a gap to see and a word to hear. */
export function withBlanks(text) {
  return text.split(BLANK).flatMap((part, place) => (place ? [make("span", { class: "blank", role: "img", "aria-label": "blank" }), part] : [part]));
}

/** Return a sentence as it is said aloud. */
export function heardBlanks(text) {
  return text.replace(new RegExp(BLANK, "g"), "blank");
}

function optionsOf(item, library, answered) {
  const { parts, buttons, reveal } = item.kind === POINT ? boxesOn(item, library, (place) => take(place)) : textsOn(item, (place) => take(place));
  const isLong = item.kind !== POINT && item.options.some((text) => text.length > 34);
  const names = ["options", ...(isLong ? ["long"] : []), ...(item.kind === POINT ? ["point-map"] : [])];
  const element = make("div", { class: names.join(" "), role: "group", "aria-labelledby": "practice-question" }, ...parts);
  const settle = (chosen) => {
    settleOptions(element, buttons, item, chosen);
    reveal();
  };
  const take = (place) => {
    const chosen = item.options[place];
    if (chosen === undefined || buttons[place].disabled || element.classList.contains("answered")) return false;
    settle(chosen);
    answered({ right: chosen === item.right, chosen, note: "" });
    return true;
  };
  const press = (key) => {
    if (/^[1-9]$/.test(key)) return take(Number(key) - 1);
    const by = FORWARD.has(key) ? 1 : BACK.has(key) ? -1 : 0;
    if (by) walk(buttons.filter((one) => !one.disabled), by);
    return by !== 0;
  };
  const hint = () => {
    for (const place of goneWithHint(item)) buttons[place].disabled = true;
  };
  const enter = () => buttons.find((one) => !one.disabled).focus();
  return { element, press, settle, hint, enter };
}

function walk(buttons, by) {
  const now = buttons.indexOf(document.activeElement);
  const place = now < 0 ? (by > 0 ? 0 : buttons.length - 1) : (now + by + buttons.length) % buttons.length;
  buttons[place].focus();
}

function textsOn(item, choose) {
  const buttons = item.options.map((text, place) =>
    button({ class: "option", click: () => choose(place) }, make("span", { class: "number", "aria-hidden": "true" }, String(place + 1)), make("span", {}, text)));
  return { parts: buttons, buttons, reveal: () => {} };
}

function boxesOn(item, library, choose) {
  const { lines, buttons, reveal } = pointMap(item, library, choose);
  return { parts: lines, buttons, reveal };
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
  return { element, focus: () => field.focus(), press: () => false, settle, hint: () => {}, enter: () => field.focus() };
}

/** What was nearly right says how it is written; a name of another concept counts as that one. */
function judged(typed, { accepted }, search) {
  const verdict = typedVerdict(typed, accepted, search);
  return { right: verdict.right, chosen: verdict.named || typed, note: nearlyWords(verdict) };
}
