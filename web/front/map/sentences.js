// Relations turn into a list of sentences, each a button.

import { button, element, withAttributes } from "../shared/dom.js";
import { signColour } from "../shared/palette.js";
import { hearPointed, tellPointed } from "./hover.js";

/** @import { Pointed, SentenceItem, SentenceList, Theme } from "../shared/types.js" */
/** @import { Teller } from "./hover.js" */

/**
 * Draw groups of sentences into an element; `pick(id)` is called at a click, `level` are their headings. Returns a
 * clean-up, after which what is pointed at elsewhere is not lit here any more.
 * @param {HTMLElement} parent
 * @param {SentenceList} sentences
 * @param {Theme} theme
 * @param {(id: string) => void} pick
 */
export function drawSentences(parent, { groups, selected, columns, level = "h4" }, theme, pick) {
  const list = element("div", columns ? "neuromap-sentences columns" : "neuromap-sentences");
  for (const { heading, items, lights } of groups) {
    const title = element(level, "", heading);
    if (heading) list.append(lights ? lamp(title, items, parent) : title);
    list.append(element("ul", "", "", ...items.map((item) => entry(item, item.id === selected, parent, theme, pick))));
  }
  parent.replaceChildren(list);
  return hearPointed(parent, (pointed) => light(list, pointed));
}

/**
 * @param {HTMLElement} list
 * @param {Pointed | null} pointed
 */
function light(list, pointed) {
  const { box, relations } = pointed ?? {};
  for (const sentence of list.querySelectorAll("button")) {
    const { relation = "", source, target } = sentence.dataset;
    const lit = relations ? relations.includes(relation) : box !== undefined && [relation, source, target].includes(box);
    sentence.classList.toggle("lit", lit);
  }
}

/**
 * Have a heading light all relations of its group on the map while it is pointed at.
 * @param {HTMLElement} heading
 * @param {SentenceItem[]} items
 * @param {Teller} list
 */
function lamp(heading, items, list) {
  heading.tabIndex = 0;
  heading.className = "lamp";
  lightUp(heading, items.map(({ id }) => id), list);
  return heading;
}

/**
 * @param {HTMLElement} part
 * @param {string[]} relations
 * @param {Teller} list
 */
function lightUp(part, relations, list) {
  for (const event of ["pointerenter", "focus"]) part.addEventListener(event, () => tellPointed({ relations }, list));
  for (const event of ["pointerleave", "blur"]) part.addEventListener(event, () => tellPointed(null, list));
}

/** @type {(item: SentenceItem, current: boolean, list: Teller, theme: Theme, pick: (id: string) => void) => HTMLElement} */
function entry({ id, source, effect, target, sign, note }, current, list, theme, pick) {
  const sentence = button("", () => pick(id));
  Object.assign(sentence.dataset, { relation: id, source, target });
  sentence.style.setProperty("--sign", signColour(sign, theme));
  if (current) withAttributes(sentence, { "aria-current": "true" });
  sentence.append(`${source} `, element("em", "", effect), ` ${target}${note ? ` (${note})` : ""}.`);
  lightUp(sentence, [id], list);
  return element("li", "", "", sentence);
}
