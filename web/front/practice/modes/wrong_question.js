// A question that somebody finds wrong turns into a text to send on, and into the way to suggest a change of its row.

import { copyText } from "../../explorer/citing/take_text.js";
import { button, make } from "../../explorer/parts/make.js";

/** Return the part of an answer by which a question is objected to; `host.edit(id)` leads to the row, null where nobody edits. */
export function wrongQuestion(item, { chosen }, relation, bank, host) {
  const text = objection(item, chosen, relation, bank);
  const said = make("span", { class: "quiet", role: "status" });
  const copy = async () => {
    said.textContent = (await copyText(text)) ? "Copied" : "The browser does not allow copying: mark the text and copy it.";
  };
  const address = relation ? host.edit?.(relation.id) : null;
  const way = address ? make("a", { href: address, target: "_blank", rel: "noopener" }, "Suggest a change of this row") : null;
  return make("details", { class: "objection" }, make("summary", {}, "This question is wrong"),
    make("p", {}, address ? "Change the row that it is made of, or send this text to those who keep the map." : "Send this text to those who keep the map."),
    make("textarea", { readonly: "", rows: "6", "aria-label": "Text to send" }, text),
    make("div", { class: "acts" }, button({ click: copy }, "Copy the text"), way, said));
}

/** Return what names a question so that it can be found again: its words, its answers, its row and the data. */
export function objection(item, chosen, relation, { version }) {
  const lines = [
    "This question seems to be wrong:",
    item.stem, item.question,
    `Answer of the map: ${item.right}`,
    ...(chosen && chosen !== item.right ? [`My answer: ${chosen}`] : []),
    relation ? `Row: line ${relation.line}, ${relation.id}` : `Concept: ${item.about}`,
    `Data: ${version}`,
  ];
  return lines.join("\n");
}
