// The words of a library turn into one line that says how an arrow is read, each with its symbol.

import { drawSymbol } from "../../map/legend.js";
import { themeAround, watchTheme } from "../../shared/theme.js";
import { NOT_STATED } from "../../shared/not_stated.js";
import { make } from "../parts/make.js";
import { capital } from "../parts/press_word.js";

/** Return { element, draw(), close() }: the line with the signs that the relations have. */
export function howToRead({ legend, part }, relations) {
  const there = new Set(relations.map(({ polarity }) => polarity));
  if (part?.kind === "overview") return { element: make("p", { class: "reading" }, `${capital(legend.hues.community.hint)}.`), draw: () => {}, close: () => {} };
  const signs = legend.counted.filter(({ facet, word }) => facet === "polarity" && there.has(word));
  const canvases = signs.map(() => make("canvas", { "aria-hidden": "true" }));
  const symbols = signs.map(({ word }, place) => make("span", { class: "symbol" }, canvases[place], ` ${word}`));
  const element = make("p", { class: "reading" }, make("span", {}, "Read along the arrow:"), ...symbols, ...wanted(signs));
  const draw = () => canvases.forEach((canvas, place) => drawSymbol(canvas, signs[place], themeAround(element)));
  const stop = watchTheme(element, draw);
  return { element, draw, close: stop };
}

/** Return what is said where no relation states a polarity: nothing, else what it takes. */
function wanted(signs) {
  return signs.length === 1 && signs[0].word === NOT_STATED ? [make("span", { class: "quiet" }, `${capital(signs[0].hint)}.`)] : [];
}
