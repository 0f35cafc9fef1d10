// The answers of a question for a box turn into a small map: arrows from and to concepts, with a masked box at an end of each.

import { button, make } from "../../explorer/parts/make.js";
import { coloured } from "./both_themes.js";
import { signColour, typeColours } from "../../shared/palette.js";

/** The kind of question whose answers are boxes. */
export const POINT = "point";
const GAP = "____";

/**
 * Return { lines, buttons, reveal() }: a line of the map for each answer, with its masked box as a button that calls `choose(place)`;
 * `reveal()` writes the names into the boxes. Before that they are nowhere on the page.
 */
export function pointMap(item, library, choose) {
  const arrows = item.options.map((text) => arrowOf(item, text, library));
  const buttons = item.options.map((text, place) =>
    button({ class: "option box", click: () => choose(place) },
      make("span", { class: "number", "aria-hidden": "true" }, String(place + 1)), make("span", { class: "name", "aria-hidden": "true" }, "?"),
      make("span", { class: "unseen" }, text.replace(GAP, "this box"))));
  const lines = arrows.map((arrow, place) => lineOf(arrow, buttons[place], library));
  const reveal = () => arrows.forEach(({ name }, place) => named(buttons[place], name, library));
  return { lines, buttons, reveal };
}

/** Return { kept, effect, sign, setting, name, isTarget }: what an answer shows, and the name that it masks. */
export function arrowOf(item, text, library) {
  const id = text === item.right ? item.about : item.wrong.find((wrong) => wrong.text === text).relation;
  const { source, effect, target, sign } = library.relation(id);
  const isTarget = text.endsWith(`${GAP}.`);
  const [kept, name] = isTarget ? [source, target] : [target, source];
  const sentence = isTarget ? `${source} ${effect} ${GAP}.` : `${GAP} ${effect} ${target}.`;
  const setting = text.slice(0, Math.max(text.lastIndexOf(sentence), 0)).replace(/: *$/, "");
  return { kept, effect, sign, setting, name, isTarget };
}

/** Who does not see the line hears its sentence from the box. */
function lineOf({ kept, effect, sign, setting, isTarget }, box, library) {
  const shown = coloured(make("span", { class: "box", "aria-hidden": "true" }, kept), (theme) => typeColours(library.concept(kept).tone, theme));
  const words = [effect, setting ? make("small", {}, setting) : null].filter(Boolean);
  const arrow = coloured(make("span", { class: "arrow", "aria-hidden": "true" }, make("span", { class: "phrase" }, ...words)), (theme) => ({ border: signColour(sign, theme) }));
  return make("div", { class: "map-line" }, ...(isTarget ? [shown, arrow, box] : [box, arrow, shown]));
}

function named(box, name, library) {
  box.querySelector(".name").textContent = name;
  box.querySelector(".name").removeAttribute("aria-hidden");
  coloured(box, (theme) => typeColours(library.concept(name).tone, theme));
}
