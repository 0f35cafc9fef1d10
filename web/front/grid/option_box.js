// The words to choose from turn into a list below the cell that is typed into, walked through with the arrow keys.

/** @import { CellOption } from "./cell_options.js" */

import { element, withAttributes } from "../shared/dom.js";
import { optionWalk } from "../shared/option_walk.js";

export const OPTIONS_ID = "neuromap-cell-options";
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
  const walk = optionWalk(box, input);
  /** @type {CellOption[]} */
  let offered = [];
  let isWalked = false;
  box.hidden = true;
  home.append(box);

  /** @param {CellOption[]} options */
  const show = (options) => {
    offered = options;
    isWalked = false;
    walk.show(options.map((option, place) => optionElement(option, place, take)));
    stand(box, input.getBoundingClientRect(), home.getBoundingClientRect());
    if (options[0]?.isSure) walk.to(0);
  };
  const step = (/** @type {number} */ by) => {
    isWalked = true;
    walk.step(by);
  };
  const exact = () => offered.find((option) => option.isExact)?.text;
  return {
    show, step, exact,
    /** Return what Enter takes: the option that is lit. */
    chosen: () => offered[walk.place()]?.text,
    /** Return what is taken where the field is merely left: what a hand has walked to, or the very word. */
    settled: () => (isWalked ? offered[walk.place()]?.text : exact()),
    isWalked: () => isWalked,
    isOpen: () => !box.hidden,
    remove: () => box.remove(),
  };
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
