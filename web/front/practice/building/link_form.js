// A task turns into three lists by which a link is made: from, phrase, to.

import { make } from "../../explorer/parts/make.js";

const CHOOSE = "choose …";

/**
 * Return { element, set(ends) } for the concepts and phrases of a task; `add(link)` is called with a whole link and
 * returns what is wrong with it, "" where it was taken. Without phrases to choose from one is written.
 */
export function linkForm({ concepts, phrases }, add) {
  const from = listOf("From", "from", concepts);
  const to = listOf("To", "to", concepts);
  const phrase = phrases.length ? listOf("Phrase", "phrase", phrases) : fieldOf("Phrase");
  const problem = make("p", { class: "problem", role: "alert" });
  const parts = [from, phrase, to];
  let drawn = false;

  const take = () => {
    const empty = parts.find(({ input }) => !input.value.trim());
    const link = { from: from.input.value, phrase: phrase.input.value.trim(), to: to.input.value };
    problem.textContent = empty ? `“${empty.label}” is still empty.` : add(link);
    const wasDrawn = drawn;
    drawn = false;
    if (empty) return empty.input.focus();
    if (problem.textContent) return;
    parts.forEach(({ input }) => (input.value = ""));
    // Whoever draws looks at the board, which a phone would scroll away.
    if (!wasDrawn) from.input.focus();
  };
  const submit = (event) => {
    event.preventDefault();
    take();
  };
  /** Take over the ends that were drawn on the board; with a phrase the link is whole, else it is as soon as one is chosen. */
  const set = (ends) => {
    from.input.value = ends.from;
    to.input.value = ends.to;
    drawn = Boolean(ends.to);
    if (drawn && phrase.input.value.trim()) return take();
    if (drawn) phrase.input.focus();
  };
  phrase.input.addEventListener("change", () => drawn && phrases.length && take());
  const fields = parts.map((part) => part.element);
  const element = make("form", { class: "link-form", submit }, ...fields, make("button", { type: "submit", class: "add" }, "Add link"), problem);
  return { element, set };
}

function listOf(label, name, texts) {
  const input = make("select", { "data-part": name }, make("option", { value: "" }, CHOOSE), ...texts.map((text) => make("option", { value: text }, text)));
  return { label, input, element: make("label", {}, make("span", {}, label), input) };
}

function fieldOf(label) {
  const input = make("input", { type: "text", "data-part": "phrase", autocomplete: "off", placeholder: "what it does" });
  return { label, input, element: make("label", {}, make("span", {}, label), input) };
}
