// A choice of a question turns into what a page does with it: a button to vote, a field for hands that are counted, or words alone.

import { button, element, withAttributes } from "../../shared/dom.js";

/**
 * What a page does beside showing: `choose` takes the vote of its reader, who has `chosen` one; `hands` takes what was counted by
 * hand where nobody follows; `acts` are further buttons.
 * @typedef {object} PanelUse
 * @property {number} [chosen]
 * @property {(choice: number) => void} [choose]
 * @property {number[]} [hands]
 * @property {HTMLElement[]} [acts]
 */

const MOST_HANDS = 999;
// In letters.
const LONG = 40;

/** Return whether some choices are too long to stand in many columns. @param {string[]} choices */
export function areLong(choices) {
  return choices.some(({ length }) => length > LONG);
}

/**
 * Show choices in an element; what had the focus has it again.
 * @param {HTMLElement} list
 * @param {string[]} choices
 * @param {PanelUse} use
 */
export function showChoices(list, choices, use) {
  const focused = [...list.children].indexOf(/** @type {Element} */ (document.activeElement));
  list.classList.toggle("long", areLong(choices));
  list.replaceChildren(...choices.map((choice, place) => choiceOf(choice, place, use)));
  if (focused >= 0) /** @type {HTMLElement | undefined} */ (list.children[focused])?.focus();
}

/**
 * @param {string} choice
 * @param {number} place
 * @param {PanelUse} use
 */
function choiceOf(choice, place, { chosen, choose, hands }) {
  if (choose) return withAttributes(button(choice, () => choose(place)), { "aria-pressed": String(chosen === place), dir: "auto" });
  const words = withAttributes(element("span", "choice", choice), { dir: "auto" });
  if (!hands) return words;
  const field = Object.assign(element("input"), { type: "number", min: "0", max: String(MOST_HANDS), value: hands[place] ? String(hands[place]) : "" });
  field.addEventListener("input", () => void (hands[place] = Math.min(MOST_HANDS, Math.max(0, Math.floor(Number(field.value)) || 0))));
  words.append(withAttributes(field, { "aria-label": `Hands for “${choice}”` }));
  return words;
}
