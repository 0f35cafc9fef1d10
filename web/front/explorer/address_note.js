// What of the address was not understood turns into a note that can be put away.

import { button, make } from "./parts/make.js";

/** Show the sentences in an element; nothing where there are none. */
export function misreadNote(element, sentences) {
  const away = () => element.replaceChildren();
  if (!sentences.length) return away();
  element.replaceChildren(
    make("div", { class: "misread", role: "alert" },
      make("b", {}, "Part of the link could not be followed."),
      ...sentences.map((sentence) => make("p", {}, sentence)),
      button({ click: away }, "OK"),
    ),
  );
}
