// A relation turns into a button that shows it on the small map, and takes it away again.

import { button } from "../../explorer/parts/make.js";

/** Return the button; `show` are { lit(id), unlit() } of the small map, which shows one relation at a time. */
export function onMap({ id, sentence }, { lit, unlit }) {
  const press = () => {
    const isShown = made.getAttribute("aria-pressed") === "true";
    for (const other of made.getRootNode().querySelectorAll(".on-map")) other.setAttribute("aria-pressed", "false");
    made.setAttribute("aria-pressed", String(!isShown));
    if (isShown) unlit();
    else lit(id);
  };
  const made = button({ class: "on-map", "aria-pressed": "false", "aria-label": `On the map: ${sentence}`, click: press }, "on the map");
  return made;
}
