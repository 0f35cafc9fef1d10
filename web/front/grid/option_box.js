// The words to choose from turn into a list below the cell that is typed into, walked through with the arrow keys.

/** @import { CellOption } from "./cell_options.js" */

import { element, withAttributes } from "../shared/dom.js";

const OPTIONS_ID = "neuromap-cell-options";
/** What an input says of itself that has such a list. */
export const COMBOBOX = { type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": OPTIONS_ID };
const GAP = 2;
const HIGHEST = 300;

/**
 * Return the list of an input; `take(text)` is called at a click.
 * @param {HTMLElement} input
 * @param {(text: string) => void} take
 * @param {HTMLElement} home where the list is put, so that no edge of the table cuts it
 */
export function optionBox(input, take, home) {
  const box = withAttributes(element("ul", "options"), { id: OPTIONS_ID, role: "listbox", "aria-label": "Words to choose from" });
  /** @type {{ options: CellOption[], place: number }} */
  const state = { options: [], place: -1 };
  box.hidden = true;
  home.append(box);

  /** @param {number} place */
  const activate = (place) => {
    state.place = place;
    [...box.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === place)));
    const option = box.children[place];
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };
  /** @param {CellOption[]} options */
  const show = (options) => {
    state.options = options;
    box.replaceChildren(...options.map((option, place) => optionElement(option, place, take)));
    box.hidden = !options.length;
    input.setAttribute("aria-expanded", String(!box.hidden));
    stand(box, input.getBoundingClientRect(), home.getBoundingClientRect());
    activate(options[0]?.isSure ? 0 : -1);
  };
  /** @param {number} by */
  const step = (by) => {
    const number = state.options.length;
    if (number) activate((Math.max(state.place, by < 0 ? 0 : -1) + by + number) % number);
  };
  const chosen = () => state.options[state.place]?.text;
  return { show, step, chosen, isOpen: () => !box.hidden, remove: () => box.remove() };
}

/** @type {(option: CellOption, place: number, take: (text: string) => void) => HTMLElement} */
function optionElement({ text, about, isNew }, place, take) {
  const made = withAttributes(element("li", isNew ? "new" : "", isNew ? `new: ${text}` : text), { id: `${OPTIONS_ID}-${place}`, role: "option" });
  if (about) made.append(element("small", "", ` · ${about}`));
  // The cell would be left before the click, because its input loses the focus at the press.
  made.addEventListener("pointerdown", (event) => event.preventDefault());
  made.addEventListener("click", () => take(text));
  return made;
}

/** Below the cell, or above it where there is more room. @type {(box: HTMLElement, cell: DOMRect, home: DOMRect) => void} */
function stand(box, cell, home) {
  const below = innerHeight - cell.bottom - GAP;
  const isBelow = below >= Math.min(HIGHEST, box.scrollHeight) || below > cell.top;
  box.style.left = `${cell.left - home.left}px`;
  box.style.minWidth = `${cell.width}px`;
  box.style.maxHeight = `${Math.min(HIGHEST, (isBelow ? below : cell.top) - GAP)}px`;
  box.style.top = isBelow ? `${cell.bottom - home.top + GAP}px` : "";
  box.style.bottom = isBelow ? "" : `${home.bottom - cell.top + GAP}px`;
}
