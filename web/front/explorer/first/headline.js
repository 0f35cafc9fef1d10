// The question over the map and its answer turn into a line above it, with how far the map goes around the focus.

import { button, make } from "../parts/make.js";
import { segments } from "../parts/segments.js";
import { answerLine } from "./answer_line.js";
import { setWords } from "../parts/set_words.js";

/** Fill an element; returns a function that brings it up to date with a view. */
export function headlineOn(element, library, act) {
  const question = make("h2");
  const sentence = make("p", { class: "sentence" });
  const depth = segments("depth", "Steps", library.choices.depth, (value) => act.choose("depth", value));
  const direction = segments("direction", "Direction", library.choices.direction, (value) => act.choose("direction", value));
  const leave = button({ class: "first-map", click: act.startAgain }, "First map");
  const around = make("div", { class: "around" }, make("span", { class: "label", "aria-hidden": "true" }, "steps"), depth.element, direction.element, leave);
  const told = make("div", { class: "told", role: "status" }, question, sentence);
  element.append(told, around);
  return (view) => {
    // A story and an answer tell it in their own words.
    const found = view.choices.ask || view.choices.story ? null : answerLine(library, view);
    element.hidden = !found;
    setWords(question, found?.question ?? "");
    setWords(sentence, found?.sentence ?? "");
    depth.update(view.choices.depth);
    direction.update(view.choices.direction);
  };
}
