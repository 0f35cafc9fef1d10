// The words of a library turn into one line that says how an arrow is read, each with its symbol.

import { drawSymbol } from "../../map/legend.js";
import { themeAround, watchTheme } from "../../shared/theme.js";
import { make } from "../parts/make.js";

/** Return { element, draw(), close() }: the line with the signs that the relations have. */
export function howToRead({ legend, facets }, relations) {
  const there = new Set(relations.map(({ polarity }) => polarity));
  const signs = legend.counted.filter(({ facet, word }) => facet === "polarity" && there.has(word));
  const saidOf = (word) => facets.find(({ name }) => name === "polarity")?.words.find((one) => one.word === word)?.said ?? word;
  const canvases = signs.map(() => make("canvas", { "aria-hidden": "true" }));
  const symbols = signs.map(({ word }, place) => make("span", { class: "symbol" }, canvases[place], ` ${saidOf(word)}`));
  const element = make("p", { class: "reading" }, make("span", {}, "Read along the arrow:"), ...symbols);
  const draw = () => canvases.forEach((canvas, place) => drawSymbol(canvas, signs[place], themeAround(element)));
  const stop = watchTheme(element, draw);
  return { element, draw, close: stop };
}
