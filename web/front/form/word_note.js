// What became of a typed word turns into a line below its field: what was written for it, or what may be meant instead.

import { button, element, withAttributes } from "../shared/dom.js";

/**
 * Return the line of a field; `use` writes another word into the field.
 * @param {HTMLElement} input
 * @param {(text: string) => void} use
 */
export function wordNote(input, use) {
  const line = withAttributes(element("p", "word"), { role: "status" });
  const show = (/** @type {string} */ text, /** @type {string} */ label, /** @type {string} */ other) => {
    const choose = button(label, () => {
      use(other);
      input.focus();
    });
    line.replaceChildren(text, " ", choose);
  };
  return {
    element: line,
    /** Say that a word stands there in the place of what was typed. @type {(typed: string, text: string) => void} */
    replaced: (typed, text) => show(`“${typed}” is written as ${text}.`, `Keep “${typed}”`, typed),
    /**
     * Mark a word that no list has; what may be meant is a button, and never written unasked.
     * @param {string | null} proposal "" for none, null where a list has the word
     */
    look(proposal) {
      input.toggleAttribute("data-unlisted", proposal !== null);
      if (proposal) show("No list has this word.", `Use ${proposal}`, proposal);
      else line.replaceChildren();
    },
  };
}
