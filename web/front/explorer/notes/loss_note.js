// A save that took much of the file away turns into a note that cannot be overlooked, with the way back.

import { button, make } from "../parts/make.js";

/**
 * Fill an element with what was lost, { gone, of }; null empties it. `edit(row, view)` leads to the tables, null where nobody can edit;
 * `forget()` is called when a reader puts the note away.
 */
export function lossNote(element, lost, edit, forget) {
  const leave = () => {
    forget();
    element.replaceChildren();
  };
  element.replaceChildren(...(lost ? [noteOf(lost, edit, leave)] : []));
}

function noteOf({ gone, of }, edit, leave) {
  const words = `${gone} of ${of} relations are gone from the file since this page was opened.`;
  const way = edit
    ? [make("p", {}, "If that was not meant, the history brings an earlier version back."), button({ click: () => edit("", "History") }, "History")]
    : [];
  return make("div", { class: "loss", role: "alert" }, make("strong", {}, words), ...way, button({ click: leave }, "Put away"));
}
