// A kind of question turns into a sentence to fill in: words, fields for concepts, and buttons for the rest.

import { make } from "../parts/make.js";
import { searchBox } from "../parts/search_box.js";
import { segments } from "../parts/segments.js";

const CHANGED = { raise: "raised", lower: "lowered" };

/**
 * Return { element, update(choices), firstEmpty() } for a kind of question; `fill(changes)` is called with what is chosen.
 */
export function sentenceForm(kind, library, fill) {
  const parts = { updates: [], inputs: [] };
  const makers = { field: fieldIn(parts, kind, library, fill), several: severalIn(parts, kind, library, fill) };
  const lines = SENTENCES[kind](makers).map((words) => make("div", { class: "line" }, ...words));
  return {
    element: make("div", { class: "form", role: "group", "aria-label": kind }, ...lines),
    update: (choices) => parts.updates.forEach((update) => update(choices)),
    firstEmpty: () => parts.inputs.find((input) => !input.value),
  };
}

// Each sentence is a list of lines.
const SENTENCES = {
  paths: ({ field, several }) => [
    ["How does", field("from", "From")], ["affect", field("to", "To")], ["in at most", several("length", "Steps at most"), "steps?"],
  ],
  compare: ({ field }) => [["What do", field("from", "This")], ["and", field("to", "With")], ["both act on?"]],
  "what if": ({ field, several }) => [
    ["What happens if", field("from", "Concept")], ["is", several("change", "Change", CHANGED), "?"],
    ["Follow it for", several("waves", "Steps"), "steps."],
  ],
  loops: ({ field }) => [["Which feedback loops lead through", field("from", "Concept", "any concept")]],
};

function fieldIn(parts, kind, library, fill) {
  return (name, label, hint = "a concept") => {
    const settings = { id: `neuromap-${kind.replace(" ", "-")}-${name}`, key: name, label, hint };
    const box = searchBox(library, (concept) => fill({ [name]: concept }), settings);
    parts.inputs.push(box.input);
    parts.updates.push((choices) => box.update(choices[name]));
    return box.element;
  };
}

function severalIn(parts, kind, { questions }, fill) {
  return (name, label, words = {}) => {
    const row = segments(name, label, questions.offered[name], (value) => fill({ [name]: value }), words);
    parts.updates.push((choices) => row.update(choices[name]));
    return row.element;
  };
}
