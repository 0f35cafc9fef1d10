// Relations turn into a list of sentences, each a button with what stands behind it; the same claim is one line.

import { button, element, withAttributes } from "../shared/dom.js";
import { signColour } from "../shared/palette.js";
import { claimsOf } from "./claims.js";
import { doubtBadge } from "./doubt_badge.js";
import { evidenceBadge, strongestFirst } from "./evidence_badge.js";
import { hearPointed, tellPointed } from "./hover.js";
import { hasMoved } from "./moved.js";
import { rowWords } from "./row_words.js";
import { createReuse, refill } from "../shared/reuse.js";

/** @import { Pointed, SentenceGroup, SentenceItem, SentenceList, Theme } from "../shared/types.js" */
/** @import { Claim } from "./claims.js" */
/** @import { Teller } from "./hover.js" */
/** @typedef {ReturnType<typeof createLamp>} Lamp */
/** @typedef {ReturnType<typeof createReuse>} Reuse */
/** @typedef {{ selected: string, theme: Theme, pick: (id: string) => void, lamp: Lamp, reuse: Reuse, list: HTMLElement, isNear: boolean, watching: IntersectionObserver | null }} Drawing what all lines share */

// Columns of so many sentences are laid out by themselves. Of a long list that changes the first blocks come at once where
// they are in the window, and all else when the map has had its turn, after so many milliseconds.
const BLOCK = 24;
const AT_ONCE = 2 * BLOCK;
const MOMENT = 60;
const NO_SOURCE = "no source is given";

/** @type {WeakMap<HTMLElement, Drawing>} what was drawn last in an element */
const drawings = new WeakMap();

/**
 * Draw groups of sentences into an element; `pick(id)` is called at a click, `level` are their headings. The strongest
 * evidence comes first, but for a group that lights up as a whole: its order tells something. A line that says the same
 * as before is the same element. Returns a clean-up, after which what is pointed at elsewhere is not lit here any more.
 * @param {HTMLElement} parent
 * @param {SentenceList} sentences
 * @param {Theme} theme
 * @param {(id: string) => void} pick
 */
export function drawSentences(parent, { groups, selected, columns, level = "h4" }, theme, pick) {
  const drawing = drawingIn(parent, theme);
  const { list, lamp, reuse } = drawing;
  Object.assign(drawing, { selected: selected ?? "", pick });
  list.className = columns ? "neuromap-sentences columns" : "neuromap-sentences";
  if (columns) drawing.watching ??= watched(drawing);
  const claimed = groups.map((group) => ({ ...group, claims: claimsOf(group.lights ? group.items : strongestFirst(group.items)) }));
  const partsUpTo = (/** @type {number} */ most) => {
    reuse.begin();
    return claimed.flatMap((group) => groupParts(group, level, columns ? BLOCK : Infinity, most, drawing));
  };
  const drawAll = () => refill(list, partsUpTo(Infinity));
  const isChange = list.children.length > 1 && !parent.contains(document.activeElement);
  const isLong = columns && groups.length === 1 && claimed[0].claims.length > AT_ONCE && isChange;
  if (!isLong) drawAll();
  else if (drawing.isNear) partsUpTo(AT_ONCE);
  const timer = isLong ? setTimeout(drawAll, MOMENT) : 0;
  if (parent.children[0] !== list) parent.replaceChildren(list);
  const stop = hearPointed(parent, (pointed) => light(list, pointed));
  return () => {
    clearTimeout(timer);
    lamp.out();
    stop();
  };
}

/** @type {(parent: HTMLElement, theme: Theme) => Drawing} */
function drawingIn(parent, theme) {
  const known = drawings.get(parent);
  if (known?.theme === theme) return known;
  const drawing = { selected: "", theme, pick: () => {}, lamp: createLamp(parent), reuse: createReuse(), list: element("div"), isNear: true, watching: null };
  drawings.set(parent, drawing);
  return drawing;
}

/** @type {(drawing: Drawing) => IntersectionObserver} Note from now on whether the list is in the window. */
function watched(drawing) {
  const watching = new IntersectionObserver((entries) => (drawing.isNear = entries.some(({ isIntersecting }) => isIntersecting)));
  watching.observe(drawing.list);
  return watching;
}

/** @typedef {SentenceGroup & { claims: Claim[] }} ClaimedGroup */
/** @type {(group: ClaimedGroup, level: "h3" | "h4", size: number, most: number, drawing: Drawing) => HTMLElement[]} */
function groupParts({ heading, items, claims, lights }, level, size, most, drawing) {
  const lines = claims.slice(0, most).map((claim) => drawing.reuse.lineOf(claim, drawing.selected, () => entry(claim, drawing)));
  const blocks = drawing.reuse.blocksOf(lines, Math.min(size, lines.length));
  if (!heading) return blocks;
  const title = element(level, "", heading);
  return [lights ? asLamp(title, items, drawing.lamp) : title, ...blocks];
}

/**
 * @param {HTMLElement} list
 * @param {Pointed | null} pointed
 */
function light(list, pointed) {
  const { box, relations } = pointed ?? {};
  for (const sentence of list.querySelectorAll("button")) {
    const { relations: own = "", source = "", target = "" } = sentence.dataset;
    const ids = own.split(" ");
    const lit = relations ? ids.some((id) => relations.includes(id)) : box !== undefined && [...ids, source, target].includes(box);
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

/** @type {(claim: Claim, drawing: Drawing) => HTMLElement} */
function entry({ item, studies }, drawing) {
  const { id, source, effect, target, sign, note } = item;
  const ids = studies.map((study) => study.id);
  const sentence = button("", () => drawing.pick(id));
  Object.assign(sentence.dataset, { relation: id, relations: ids.join(" "), source, target });
  sentence.style.setProperty("--sign", signColour(sign, drawing.theme));
  const isCurrent = [id, ...ids].includes(drawing.selected);
  if (isCurrent) withAttributes(sentence, { "aria-current": "true" });
  const words = element("span", "sentence", "", `${source} `, element("em", "", effect), ` ${target}${note ? ` (${note})` : ""}.`);
  sentence.append(...withBadges(words, item, studies.length > 1 ? studies : [item]));
  drawing.lamp.on(sentence, ids);
  const several = studies.length > 1 ? studyList(studies, isCurrent, drawing) : null;
  return element("li", "", "", ...[sentence, several].filter((part) => part !== null));
}

/** @type {(words: HTMLElement, item: SentenceItem, studies: SentenceItem[]) => (Node | string)[]} */
function withBadges(words, item, studies) {
  const badges = [evidenceBadge(item), doubtBadge(...studies)];
  return [words, ...badges.flatMap((badge) => (badge ? [" ", badge] : []))];
}

/** @type {(studies: SentenceItem[], isOpen: boolean, drawing: Drawing) => HTMLElement} */
function studyList(studies, isOpen, drawing) {
  const { selected, lamp } = drawing;
  const lines = studies.map((study) => {
    const line = button("", () => drawing.pick(study.id));
    line.append(...withBadges(element("span", "", study.cited || (study.paper ? "a paper" : NO_SOURCE)), study, [study]));
    Object.assign(line.dataset, { study: study.id, relations: study.id });
    if (study.id === selected) withAttributes(line, { "aria-current": "true" });
    lamp.on(line, [study.id]);
    return element("li", "", "", line);
  });
  const folded = element("details", "studies", "", element("summary", "", rowWords(studies)), element("ul", "", "", ...lines));
  folded.open = isOpen;
  return folded;
}
