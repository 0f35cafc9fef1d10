// What the lines of the map of a class mean turns into its legend, with only those wrong signs that are on it.

import { classWidth } from "../../stage/marks/class_mark.js";
import { make } from "../../explorer/parts/make.js";
import { signColour } from "../../shared/palette.js";

/** Return the legend of marks; `polarities` are the words of their signs. */
export function classLegend(marks, polarities) {
  const signs = [...new Set([...marks.values()].flatMap(({ sign }) => (sign === null ? [] : [sign])))].sort();
  return make("ul", { class: "class-legend", "data-testid": "class-legend", "aria-label": "Legend" },
    make("li", {}, lineOf(classWidth(0)), "nobody had it"), make("li", {}, lineOf(classWidth(1)), "all had it"),
    make("li", {}, lineOf(classWidth(0), "faint"), "not asked"),
    ...signs.map((sign) => make("li", { class: "wrong-sign" }, crossOf(sign), `commonly said instead: “${polarities[sign]}”`)));
}

function lineOf(width, name = "") {
  const line = make("i", { class: `sample ${name}`, "aria-hidden": "true" });
  line.style.setProperty("--width", `${width}px`);
  return line;
}

function crossOf(sign) {
  const cross = make("i", { class: "cross", "aria-hidden": "true" }, "×");
  cross.style.setProperty("--colour", `light-dark(${signColour(sign, "light")}, ${signColour(sign, "dark")})`);
  return cross;
}
