// The page's lists of sentences: drawn again whenever Python or the theme changes.

import { watchAtRest } from "./news_at_rest.js";
import { drawSentences } from "./sentences.js";
import { loadStyle } from "./assets.js";
import { element } from "../shared/dom.js";
import { knownTheme } from "../shared/theme.js";
import { onceGone } from "./unmount.js";

/** @import { Component, SentenceList, Theme } from "../shared/types.js" */
/** @typedef {(parent: HTMLElement, theme: Theme) => void | (() => void)} Draw may return a clean-up */
/** @typedef {{ parent: HTMLElement, redraw: () => void, cleanUp: () => void, theme: () => Theme, stop: () => void }} List */

/**
 * Draw the sentences of a component; a click on one triggers `picked` with the relation's id.
 * @param {Component<SentenceList>} component
 */
export function mountSentences(component) {
  return mount(component, (parent, theme) =>
    drawSentences(parent, component.data, theme, (id) => component.setTriggerValue("picked", id)),
  );
}

/**
 * Ask for the file again when it has changed; triggers `stale`.
 * @param {Component<{ version: string }>} component
 */
export function mountWatch(component) {
  return watchAtRest(
    () => component.data.version,
    (version) => component.setTriggerValue("stale", version),
  );
}

/** @type {WeakMap<HTMLElement, List>} */
const lists = new WeakMap();

/**
 * @param {{ parentElement: HTMLElement }} component
 * @param {Draw} draw
 */
function mount({ parentElement }, draw) {
  const list = lists.get(parentElement) ?? createList(parentElement);
  lists.set(parentElement, list);
  list.redraw = () => {
    list.cleanUp();
    list.cleanUp = keepingFocus(list.parent, () => draw(list.parent, list.theme())) ?? (() => {});
  };
  loadStyle().then(() => list.redraw());
  return whenGone(parentElement);
}

/**
 * Draw buttons anew without taking the keyboard's focus from the one that had it: its place is what counts.
 * @template Result
 * @param {HTMLElement} parent
 * @param {() => Result} draw
 */
function keepingFocus(parent, draw) {
  const held = parent.contains(document.activeElement) ? document.activeElement : null;
  const place = held ? [...parent.querySelectorAll("button")].findIndex((button) => button === held) : -1;
  const result = draw();
  if (place >= 0) parent.querySelectorAll("button")[place]?.focus();
  return result;
}

/**
 * @param {HTMLElement} parentElement
 * @returns {List}
 */
function createList(parentElement) {
  const parent = element("div");
  parentElement.append(parent);
  const { now, stop } = knownTheme(parentElement, () => list.redraw());
  /** @type {List} */
  const list = { parent, redraw: () => {}, cleanUp: () => {}, theme: now, stop };
  return list;
}

/** @param {HTMLElement} parentElement */
function whenGone(parentElement) {
  return onceGone(parentElement, () => {
    const list = lists.get(parentElement);
    lists.delete(parentElement);
    list?.cleanUp();
    list?.stop();
    list?.parent.remove();
  });
}
