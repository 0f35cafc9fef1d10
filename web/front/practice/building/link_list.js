// The links that were made turn into a numbered list, each with what the check said of it and a way to take it back.

import { button, make } from "../../explorer/parts/make.js";

/** How a verdict is shown: a symbol, a word, and whether it counts as right. */
export const VERDICTS = {
  "right": { symbol: "✓", words: "right", state: "right" },
  "also in the file": { symbol: "✓", words: "also in the file", state: "right" },
  "wrong sign": { symbol: "✗", words: "wrong sign", state: "wrong" },
  "wrong direction": { symbol: "⇄", words: "wrong direction", state: "wrong" },
  "phrase not read": { symbol: "?", words: "phrase not read: put it in other words", state: "unread" },
  "not in this map": { symbol: "–", words: "not in this map", state: "unread" },
};

/** Return { element, update(links, remove) } for links { from, phrase, to, isGiven, verdict }. */
export function linkList() {
  const list = make("ol", { class: "links", "data-testid": "links" });
  const none = make("p", { class: "quiet" }, "No links yet.");
  const element = make("section", { class: "made", "aria-label": "Links made" }, make("h3", { class: "kind" }, "Links"), none, list);
  const update = (links, remove) => {
    none.hidden = links.length > 0;
    list.replaceChildren(...links.map((link) => linkLine(link, remove)));
  };
  return { element, update };
}

function linkLine(link, remove) {
  const { from, phrase, to, isGiven, verdict } = link;
  const sentence = `${from} ${phrase} ${to}`;
  const shown = VERDICTS[verdict];
  return make("li", { class: shown?.state ?? "" }, make("span", { class: "sentence" }, make("b", {}, from), ` ${phrase} `, make("b", {}, to)),
    // Who hears the line hears the words apart.
    " ", isGiven ? make("span", { class: "quiet" }, "given") : null,
    shown && !isGiven ? make("span", { class: "said" }, make("span", { "aria-hidden": "true" }, `${shown.symbol} `), shown.words) : null,
    isGiven || !remove ? null : button({ class: "remove", "aria-label": `Remove: ${sentence}`, title: "Remove", click: () => remove(link) }, "✕"));
}
