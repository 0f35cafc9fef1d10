// Relations turn into a list of sentences, each a button.

import { signColour } from "./palette.js";

/** Draw groups of { heading, items: [{ id, source, effect, target, sign }] }; `pick(id)` is called at a click. */
export function drawSentences(element, { groups, selected, columns }, theme, pick) {
  const list = document.createElement("div");
  list.className = columns ? "neuromap-sentences columns" : "neuromap-sentences";
  for (const { heading, items } of groups) {
    if (heading) list.append(Object.assign(document.createElement("h4"), { textContent: heading }));
    const group = document.createElement("ul");
    group.append(...items.map((item) => entry(item, item.id === selected, theme, pick)));
    list.append(group);
  }
  element.replaceChildren(list);
}

function entry({ id, source, effect, target, sign }, current, theme, pick) {
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.relation = id;
  button.style.setProperty("--sign", signColour(sign, theme));
  if (current) button.setAttribute("aria-current", "true");
  const phrase = Object.assign(document.createElement("em"), { textContent: effect });
  button.append(`${source} `, phrase, ` ${target}.`);
  button.addEventListener("click", () => pick(id));
  const item = document.createElement("li");
  item.append(button);
  return item;
}
