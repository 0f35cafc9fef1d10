// Two buttons and two keys turn into the size of the letters in which a speaker reads the notes, remembered by the browser.

import { button, element } from "../../shared/dom.js";

const KEY = "neuromap-note-letters";
/** In pixels. */
const SIZES = [16, 18, 21, 25, 30, 36];
const FIRST = 2;

/**
 * Return { buttons, change(way) } for the letters of a section; `way` is 1 for larger, -1 for smaller ones.
 * @param {HTMLElement} section
 */
export function createLetterSize(section) {
  let place = within(Number(localStorage.getItem(KEY) ?? FIRST));
  const apply = () => section.style.setProperty("--letters", `${SIZES[place]}px`);

  /** @param {number} way */
  function change(way) {
    place = within(place + way);
    localStorage.setItem(KEY, String(place));
    apply();
  }

  apply();
  const smaller = button("A−", () => change(-1), "A− smaller letters of the notes (-)");
  const larger = button("A+", () => change(1), "A+ larger letters of the notes (+)");
  return { buttons: element("span", "letters", "", smaller, larger), change };
}

/** @param {number} place */
function within(place) {
  return Math.min(Math.max(Math.round(place) || 0, 0), SIZES.length - 1);
}
