// The ways that a step offers turn into large buttons with their numbers, which are their keys, too.

import { button, element, withAttributes } from "../../shared/dom.js";

/** @import { Slide, StoryWay } from "../../shared/types.js" */

/**
 * Return the ways that a slide offers to choose from: those of a step that asks have no words before its answer is shown.
 * @param {Pick<Slide, "story"> | null} slide
 */
function waysOf(slide) {
  return (slide?.story?.ways ?? []).filter(({ words }) => words);
}

/**
 * Return { strip, show(slide) } for the ways of a slide; `choose(address)` hears of the one that is pressed.
 * @param {(address: string) => void} choose
 */
export function createWayButtons(choose) {
  const strip = withAttributes(element("nav", "ways"), { "aria-label": "Ways on" });
  strip.hidden = true;

  /** @param {Pick<Slide, "story"> | null} slide */
  function show(slide) {
    const ways = waysOf(slide);
    strip.hidden = ways.length < 2;
    strip.replaceChildren(...ways.map((way, place) => wayButton(way, place + 1, choose)));
  }

  return { strip, show };
}

/**
 * Return the address of the way that a key chooses, undefined where the slide offers none with this number.
 * @param {Pick<Slide, "story"> | null} slide
 * @param {string} command
 * @returns {string | undefined}
 */
export function chosenWay(slide, command) {
  const ways = waysOf(slide);
  return ways.length > 1 && /^[1-9]$/.test(command) ? ways[Number(command) - 1]?.address : undefined;
}

/** @type {(way: StoryWay, number: number, choose: (address: string) => void) => HTMLElement} */
function wayButton({ address, words }, number, choose) {
  const made = button("", () => choose(address), `${number}: ${words}`);
  made.append(element("b", "", String(number)), withAttributes(element("span", "", words), { dir: "auto" }));
  return made;
}
