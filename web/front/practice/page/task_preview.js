// The questions of a task turn into a list to read with their answers, in which each can be struck out and put back.

import { button, make } from "../../explorer/parts/make.js";
import { sinceWords } from "../tasks/task_words.js";
import { heardBlanks, withBlanks } from "../modes/question.js";

/**
 * Return { element, update({ items, struck, since, isShown, number }) }; `strike(item)` and `putBack(item)` are called for one,
 * `renew()` where the questions of a task that have changed are to be taken as they are now.
 */
export function taskPreview({ strike, putBack, renew }) {
  const heading = make("h2", { tabindex: "-1" });
  const said = make("p", { class: "quiet", role: "status" });
  const news = make("p", { class: "warning", hidden: "" });
  const list = make("ol", { class: "task-items", "data-testid": "task-items" });
  const out = make("ul", { class: "task-items", "data-testid": "struck-items" });
  const outHeading = make("h2", {});
  const element = make("section", { class: "task-preview" }, heading, said, news, list, outHeading, out);
  const update = ({ items, struck, since, isShown, number }) => {
    element.hidden = !isShown;
    heading.textContent = items.length === 1 ? "1 question to recall" : `${items.length} questions to recall`;
    said.textContent = fewerWords(items.length, number, since.gone, struck.length);
    newsIn(news, since, renew);
    list.replaceChildren(...items.map((item, place) => itemLine(item, "Strike out", acted(list, place, strike, heading))));
    outHeading.textContent = `Struck out (${struck.length})`;
    outHeading.hidden = !struck.length;
    out.replaceChildren(...struck.map((item, place) => itemLine(item, "Put back", acted(out, place, putBack, heading))));
  };
  return { element, update };
}

/** Call an act for an item, and leave the focus at the one that takes its place, or above the list. */
function acted(list, place, act, heading) {
  return (item) => {
    act(item);
    (list.children[Math.min(place, list.children.length - 1)]?.querySelector("button") ?? heading).focus();
  };
}

function fewerWords(there, number, gone, struck) {
  if (there >= number || gone) return "Everybody gets these, in this order.";
  return `${number} are wanted, but this view has no more that go together. Show more of the map${struck ? ", or put some back" : ""}.`;
}

function newsIn(news, since, renew) {
  const words = sinceWords(since);
  news.hidden = !words;
  news.replaceChildren(...(words ? [words, " ", button({ click: renew }, "Draw the questions anew")] : []));
}

function itemLine(item, word, act) {
  const others = item.options ? item.options.filter((text) => text !== item.right) : item.wrong.length ? item.wrong.slice(0, 3).map(({ text }) => text) : item.fixed.filter((text) => text !== item.right);
  return make("li", {},
    make("div", { class: "item" },
      make("p", { class: "item-stem" }, ...withBlanks(item.stem)),
      make("p", { class: "quiet" }, item.question),
      make("p", {}, make("span", { class: "good", "aria-hidden": "true" }, "✓ "), make("span", { class: "unseen" }, "Right: "), make("b", {}, ...withBlanks(item.right)), ...(item.options || others.length ? [] : [" (typed)"])),
      others.length ? make("p", { class: "quiet" }, make("span", { "aria-hidden": "true" }, "✗ "), make("span", { class: "unseen" }, "Wrong: "), ...withBlanks(others.join(" · "))) : null,
      make("p", { class: "item-feedback" }, item.feedback)),
    button({ "aria-label": `${word}: ${heardBlanks(item.stem)}`, click: () => act(item) }, word));
}
