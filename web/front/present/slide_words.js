// A slide turns into its words on the screen: where in the story it is, title, text and caption.

import { element, withAttributes } from "../shared/dom.js";
import { placeOf } from "./story_steps.js";

/** @import { Slide } from "../shared/types.js" */

/** Return { header, caption, show(slide) }, the elements that go above and below the map. */
export function createSlideWords() {
  const place = element("p", "place");
  const title = element("h1");
  const text = element("p", "text");
  const caption = element("p", "caption");
  const header = withAttributes(element("header", "", "", place, title, text), { "aria-live": "polite" });

  // The page comes with the name of what it does and that of the map.
  const map = document.title.split(" - ").at(-1);

  /** @param {Slide} slide */
  function show(slide) {
    document.title = `${slide.title} - ${map}`;
    place.textContent = placeOf(slide);
    title.textContent = slide.title;
    text.textContent = slide.text;
    caption.textContent = [slide.caption, ...(slide.remarks ?? [])].filter(Boolean).join(" · ");
    fitText();
  }

  /** Long text gets smaller letters rather than more room, so that the map never changes its size between steps. */
  function fitText() {
    text.classList.remove("long");
    text.classList.toggle("long", text.scrollHeight > text.clientHeight + 1);
  }

  return { header, caption, show };
}
