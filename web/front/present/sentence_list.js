// Relations turn into a list of sentences over the screen.

import { button, element, withAttributes } from "../shared/dom.js";
import { drawSentences } from "../map/sentences.js";

/** @import { SentenceItem, Theme } from "../shared/types.js" */

/**
 * Return { open, close, isOpen } for a list in the parent.
 * @param {HTMLElement} parent
 */
export function createSentenceList(parent) {
  const box = withAttributes(element("aside", "list"), { "aria-label": "Sentences" });
  box.hidden = true;
  parent.append(box);
  let stopHearing = () => {};

  function close() {
    stopHearing();
    box.hidden = true;
  }

  /** @type {(items: SentenceItem[], theme: Theme, pick: (id: string) => void) => void} */
  function open(items, theme, pick) {
    const sentences = element("div");
    const closeButton = button("×", close, "Close");
    stopHearing();
    stopHearing = drawSentences(sentences, { groups: [{ heading: "", items }], columns: true }, theme, pick);
    box.replaceChildren(closeButton, element("h2", "", "What the map says"), sentences);
    box.hidden = false;
    closeButton.focus();
  }

  return {
    open,
    close,
    get isOpen() {
      return !box.hidden;
    },
  };
}
