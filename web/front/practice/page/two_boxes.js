// A relation turns into two boxes and an arrow with its phrase, where no picture holds it.

import { make } from "../../explorer/parts/make.js";
import { coloured } from "../modes/both_themes.js";
import { signColour, typeColours } from "../../shared/palette.js";

/** Return the element; its colours are those of the map in light and dark. */
export function twoBoxes({ source, effect, target, sign }, library) {
  const arrow = coloured(make("span", { class: "phrase" }, effect), (theme) => ({ border: signColour(sign, theme) }));
  return make("div", { class: "two-boxes" }, boxOf(source, library), arrow, boxOf(target, library));
}

/** Return a concept as one box. */
export function oneBox(name, library) {
  return make("div", { class: "two-boxes" }, boxOf(name, library));
}

function boxOf(name, library) {
  return coloured(make("span", { class: "box" }, name), (theme) => typeColours(library.concept(name).tone, theme));
}
