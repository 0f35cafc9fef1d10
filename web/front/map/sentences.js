// Relations turn into a list of sentences, each a button.

import { button, element, withAttributes } from "../shared/dom.js";
import { signColour } from "../shared/palette.js";
import { hearPointed, tellPointed } from "./hover.js";
import { hasMoved } from "./moved.js";

/** @import { Pointed, SentenceItem, SentenceList, Theme } from "../shared/types.js" */
/** @import { Teller } from "./hover.js" */
/** @typedef {ReturnType<typeof createLamp>} Lamp */

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
  const lamp = createLamp(parent);
  for (const { heading, items, lights } of groups) {
    const title = element(level, "", heading);
    if (heading) list.append(lights ? asLamp(title, items, lamp) : title);
    list.append(element("ul", "", "", ...items.map((item) => entry(item, item.id === selected, lamp, theme, pick))));
  }
  parent.replaceChildren(list);
  const stop = hearPointed(parent, (pointed) => light(list, pointed));
  return () => {
    lamp.out();
    stop();
  };
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
 * @param {Lamp} lamp
 */
function asLamp(heading, items, lamp) {
  heading.tabIndex = 0;
  heading.className = "lamp";
  lamp.on(heading, items.map(({ id }) => id));
  return heading;
}

/**
 * Return { on(part, relations), out() }: relations are lit on the map while a part is pointed at or has the focus, none after
 * `out()`.
 * @param {Teller} list
 */
function createLamp(list) {
  /** @type {HTMLElement | null} */
  let lit = null;
  /** @type {(part: HTMLElement | null, relations?: string[]) => void} */
  const turn = (part, relations = []) => {
    if (part !== lit) tellPointed(part && { relations }, list);
    lit = part;
  };
  /** @type {(part: HTMLElement, relations: string[]) => void} */
  const on = (part, relations) => {
    part.addEventListener("pointermove", (event) => hasMoved(event) && turn(part, relations));
    part.addEventListener("focus", () => turn(part, relations));
    for (const event of ["pointerleave", "blur"]) part.addEventListener(event, () => part === lit && turn(null));
  };
  return { on, out: () => turn(null) };
}

/** @type {(item: SentenceItem, current: boolean, lamp: Lamp, theme: Theme, pick: (id: string) => void) => HTMLElement} */
function entry({ id, source, effect, target, sign, note }, current, lamp, theme, pick) {
  const sentence = button("", () => pick(id));
  Object.assign(sentence.dataset, { relation: id, source, target });
  sentence.style.setProperty("--sign", signColour(sign, theme));
  if (current) withAttributes(sentence, { "aria-current": "true" });
  sentence.append(`${source} `, element("em", "", effect), ` ${target}${note ? ` (${note})` : ""}.`);
  lamp.on(sentence, [id]);
  return element("li", "", "", sentence);
}
