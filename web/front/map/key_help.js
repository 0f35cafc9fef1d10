// A list of keys and what they do turns into a panel over an element.

import { element } from "../shared/dom.js";

/** @typedef {[key: string, meaning: string][]} Keys */

/**
 * Return { toggle, hide, isOpen } for the panel.
 * @param {HTMLElement} parent
 * @param {Keys} keys
 */
export function createHelp(parent, keys) {
  const box = element("dl", "neuromap-help");
  box.hidden = true;
  box.append(...keys.flatMap(([key, meaning]) => [element("dt", "", key), element("dd", "", meaning)]));
  parent.append(box);
  return {
    toggle: () => void (box.hidden = !box.hidden),
    hide: () => void (box.hidden = true),
    get isOpen() {
      return !box.hidden;
    },
  };
}
