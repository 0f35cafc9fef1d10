// Relations turn into a list of sentences, each a button.

import { signColour } from "../shared/palette.js";
import { hearPointed, tellPointed } from "./hover.js";

/** Draw groups of { heading, items: [{ id, source, effect, target, sign, note }] }; `pick(id)` is called at a click, `level` are its headings. */
export function drawSentences(element, { groups, selected, columns, level = "h4" }, theme, pick) {
  const list = document.createElement("div");
  list.className = columns ? "neuromap-sentences columns" : "neuromap-sentences";
  for (const { heading, items, lights } of groups) {
    if (heading) list.append(lights ? lamp(heading, level, items, element) : title(heading, level));
    const group = document.createElement("ul");
    group.append(...items.map((item) => entry(item, item.id === selected, element, theme, pick)));
    list.append(group);
  }
  element.replaceChildren(list);
  element.stopHearing?.();
  element.stopHearing = hearPointed(element, (pointed) => light(list, pointed));
}

function light(list, pointed) {
  for (const button of list.querySelectorAll("button")) {
    const { relation, source, target } = button.dataset;
    const { box, relations } = pointed ?? {};
    const lit = relations ? relations.includes(relation) : box !== undefined && [relation, source, target].includes(box);
    button.classList.toggle("lit", lit);
  }
}

function title(heading, level) {
  return Object.assign(document.createElement(level), { textContent: heading });
}

/** A heading that lights all relations of its group on the map while it is pointed at. */
function lamp(heading, level, items, list) {
  const element = title(heading, level);
  element.tabIndex = 0;
  element.className = "lamp";
  lightUp(element, items.map(({ id }) => id), list);
  return element;
}

function lightUp(element, relations, list) {
  for (const event of ["pointerenter", "focus"]) element.addEventListener(event, () => tellPointed({ relations }, list));
  for (const event of ["pointerleave", "blur"]) element.addEventListener(event, () => tellPointed(null, list));
}

function entry({ id, source, effect, target, sign, note }, current, list, theme, pick) {
  const button = document.createElement("button");
  button.type = "button";
  Object.assign(button.dataset, { relation: id, source, target });
  button.style.setProperty("--sign", signColour(sign, theme));
  if (current) button.setAttribute("aria-current", "true");
  const phrase = Object.assign(document.createElement("em"), { textContent: effect });
  button.append(`${source} `, phrase, ` ${target}${note ? ` (${note})` : ""}.`);
  button.addEventListener("click", () => pick(id));
  lightUp(button, [id], list);
  const item = document.createElement("li");
  item.append(button);
  return item;
}
