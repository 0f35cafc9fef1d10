// A slide turns into its words on the screen: where in the story it is, title, text and caption.

import { element, withAttributes } from "../shared/dom.js";
import { placeOf, shareOf } from "./story_steps.js";

/** @import { Slide } from "../shared/types.js" */

/** Return { header, caption, progress, show(slide), light(text) }, the elements that go above and below the map, and the line of how far the story is. */
export function createSlideWords() {
  const place = element("p", "place");
  const title = withAttributes(element("h1"), { dir: "auto" });
  const text = withAttributes(element("p", "text"), { dir: "auto" });
  const caption = withAttributes(element("p", "caption"), { "aria-live": "polite" });
  const year = element("b");
  const known = element("p", "known", "", year);
  let usual = "";
  const share = element("i");
  // The place says it in words.
  const progress = withAttributes(element("div", "progress", "", share), { "aria-hidden": "true" });
  progress.hidden = true;
  const header = withAttributes(element("header", "", "", place, title, text, known), { "aria-live": "polite" });

  // The page comes with the name of what it does and that of the map.
  const map = document.title.split(" - ").at(-1);

  /** @param {Slide} slide */
  function show(slide) {
    document.title = `${slide.title} - ${map}`;
    place.textContent = placeOf(slide);
    progress.hidden = !slide.story;
    share.style.width = slide.story ? `${100 * shareOf(slide.story)}%` : "0";
    title.textContent = slide.title;
    showKnown(known, year, slide);
    text.textContent = slide.text;
    usual = [slide.caption, ...(slide.remarks ?? [])].filter(Boolean).join(" · ");
    light("");
    fitText(text);
  }

  /** Say the relation that is lit in place of the caption; "" says that again. */
  function light(/** @type {string} */ words) {
    caption.textContent = words || usual;
    caption.classList.toggle("lit", Boolean(words));
  }

  return { header, caption, progress, show, light };
}

/** @type {(known: HTMLElement, year: HTMLElement, slide: Slide) => void} Say by which year all that is shown was known. */
function showKnown(known, year, slide) {
  known.hidden = !slide.known;
  year.textContent = slide.known ? String(slide.known.year) : "";
  known.replaceChildren(year, slide.known?.words ?? "");
}

/** Long text gets smaller letters rather than more room, so that the map never changes its size between steps. @param {HTMLElement} text */
function fitText(text) {
  text.classList.remove("long");
  text.classList.toggle("long", text.scrollHeight > text.clientHeight + 1);
}
