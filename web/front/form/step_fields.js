// The form of a step has more fields than a hand fills: what it shows of the map is folded, and its number proposed.

/** @import { Cells } from "./form_types.js" */
/** @import { FormField } from "./form_field.js" */

import { element } from "../shared/dom.js";

const FIRST = "1";
const SHOWN = "What it shows of the map";

/**
 * Return the places of the fields, below them a fold with those of some columns; no fold where there are none.
 * @param {FormField[]} fields
 * @param {string[]} folded
 */
export function withFold(fields, folded) {
  const [below, above] = [true, false].map((isBelow) => fields.filter(({ column }) => folded.includes(column.name) === isBelow));
  return [...above.map(({ element: place }) => place), ...(below.length ? [foldOf(below)] : [])];
}

/** What the map has filled in needs no look; blank fields are open. @param {FormField[]} fields */
function foldOf(fields) {
  const fold = /** @type {HTMLDetailsElement} */ (element("details", "fold wide"));
  const summary = element("summary", "", shownIn(fields));
  fold.append(summary, element("div", "fields", "", ...fields.map(({ element: place }) => place)));
  fold.open = fields.every(({ text }) => !text());
  fold.addEventListener("toggle", () => (summary.textContent = shownIn(fields)));
  return fold;
}

/** @param {FormField[]} fields */
function shownIn(fields) {
  const filled = fields.filter(({ text }) => text()).map(({ column, text }) => `${column.name} ${text()}`);
  return filled.length ? `${SHOWN}: ${filled.join(", ")}` : SHOWN;
}

/**
 * Return what writes the number of a new step once its story is known.
 * @param {FormField[]} fields
 * @param {() => Cells} cells
 * @returns {(steps: Record<string, string> | null) => void}
 */
export function stepNumbering(fields, cells) {
  let proposed = "";
  return (steps) => {
    const found = steps ? stepNumber(cells(), steps, proposed) : "";
    if (found) fields.find(({ column }) => column.name === "step")?.show((proposed = found));
  };
}

/**
 * Return the number of a step in its story, "" where a hand has given it another.
 * @param {Cells} cells
 * @param {Record<string, string>} steps
 * @param {string} proposed the number that was proposed before
 */
export function stepNumber({ story = "", step = "" }, steps, proposed) {
  if (!story.trim() || (step.trim() && step.trim() !== proposed)) return "";
  return steps[story.trim()] ?? FIRST;
}
