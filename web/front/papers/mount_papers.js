// What Streamlit says of the papers turns into the list and the open paper on the page, the same ones while nothing else is open.

/** @import { Component } from "../shared/types.js" */
/** @import { PaperAct, PaperListView, PaperView } from "./paper_types.js" */

import { loadStyle } from "../map/assets.js";
import { onceGone } from "../map/unmount.js";
import { element } from "../shared/dom.js";
import { TYPE_COLOURS, signColour, typeColours } from "../shared/palette.js";
import { themeAround, watchTheme } from "../shared/theme.js";
import { openPaperList } from "./paper_list.js";
import { openPaper } from "./paper_reader.js";
import { forgetRow, forgetRows, lastPaper } from "./row_memory.js";

const SIGNS = 6;

/** @type {WeakMap<HTMLElement, { component: Component<PaperListView>, list: ReturnType<typeof openPaperList> }>} */
const lists = new WeakMap();
/** @typedef {{ component: Component<PaperView>, content: HTMLElement, paper: ReturnType<typeof openPaper>, stop: () => void }} Reader */
/** @type {WeakMap<HTMLElement, Reader>} */
const readers = new WeakMap();

/**
 * Show the list of papers; triggers `act` with what its reader does. Returns a clean-up.
 * @param {Component<PaperListView>} component
 */
export function mountPaperList(component) {
  const { parentElement, data } = component;
  const known = lists.get(parentElement);
  if (known) {
    known.component = component;
    known.list.update(data);
  } else {
    loadStyles(parentElement);
    const act = (/** @type {PaperAct} */ done) => {
      if (done.do === "forget all") forgetRows();
      lists.get(parentElement)?.component.setTriggerValue("act", done);
    };
    lists.set(parentElement, { component, list: openPaperList(parentElement, data, act) });
    // After a reload the paper is open again from which a row is begun.
    const id = data.opened ? "" : lastPaper();
    if (data.papers.some((paper) => paper.id === id)) act({ do: "open", id });
  }
  return onceGone(parentElement, () => lists.delete(parentElement));
}

/**
 * Show the open paper; triggers `act` with a finished row, or with what is to become of the paper. Returns a clean-up.
 * @param {Component<PaperView>} component
 */
export function mountPaper(component) {
  const { parentElement, data } = component;
  const known = readers.get(parentElement);
  if (known) {
    known.component = component;
    if (known.paper.id === data.id && known.paper.row === data.row) known.paper.update(data);
    else known.paper = openNext(parentElement, data, known);
  } else begin(component);
  return onceGone(parentElement, () => {
    readers.get(parentElement)?.paper.stop();
    readers.get(parentElement)?.stop();
    readers.delete(parentElement);
  });
}

/** @param {Component<PaperView>} component */
function begin(component) {
  const { parentElement, data } = component;
  loadStyles(parentElement);
  const content = element("div");
  parentElement.append(content);
  const stop = watchTheme(parentElement, () => paint(parentElement));
  paint(parentElement);
  readers.set(parentElement, { component, content, paper: openPaper(content, data, actOf(parentElement)), stop });
  if (isFree()) readers.get(parentElement)?.paper.focus();
}

/** After a row the hand goes on where it was in the text, in another paper at its first concept. @type {(parent: HTMLElement, data: PaperView, reader: Reader) => ReturnType<typeof openPaper>} */
function openNext(parent, data, { content, paper: before }) {
  if (data.id === before.id) forgetRow(data.id);
  const isFollowed = isFree() || parent.contains(document.activeElement);
  before.stop();
  const paper = openPaper(content, data, actOf(parent));
  if (paper.id === before.id) paper.tell(data.told[1]);
  if (isFollowed) paper.focus(paper.id === before.id ? before.place() : undefined);
  return paper;
}

/** @type {(parent: HTMLElement) => (act: PaperAct) => void} */
function actOf(parent) {
  return (act) => {
    if (act.do === "forget" && act.id) forgetRow(act.id);
    readers.get(parent)?.component.setTriggerValue("act", act);
  };
}

/** The focus goes to a paper from where it was opened, and from nowhere else. */
function isFree() {
  const at = document.activeElement;
  return !at || at === document.body || at.closest(".neuromap-papers") !== null;
}

/** @param {HTMLElement} parent */
function loadStyles(parent) {
  loadStyle("neuromap-form-style", "form.css");
  loadStyle("neuromap-options-style", "options.css");
  loadStyle("neuromap-papers-style", "papers.css");
  parent.classList.add("neuromap-papers");
}

/** Give types and signs the colours that they have on the map. @param {HTMLElement} parent */
function paint(parent) {
  const theme = themeAround(parent);
  for (let tone = 0; tone < TYPE_COLOURS; tone++) {
    const { fill, border } = typeColours(tone, theme);
    parent.style.setProperty(`--tone-${tone}`, fill);
    parent.style.setProperty(`--edge-${tone}`, border);
  }
  for (let sign = 0; sign < SIGNS; sign++) parent.style.setProperty(`--sign-${sign}`, signColour(sign, theme));
}
