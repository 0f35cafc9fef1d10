// Movements of the pointer turn into hover, tooltip and clicks on what lies under it.

import { hasMoved } from "./moved.js";

import { steadyHand } from "./steady_hand.js";

/** @import { Pointed } from "../shared/types.js" */
/** @import { Stage } from "../stage/stage.js" */
/** @typedef {{ show: (title: string, text: string, x: number, y: number) => void, hide: () => void }} Tooltip */

/**
 * What a pointer can do on a page.
 * @typedef {object} PointerActions
 * @property {(id: string) => void} pick selects, "" for nothing
 * @property {(name: string) => void} [focus]
 * @property {(from: string, to: string) => void} [connect] asks how two concepts are connected
 */

// A tooltip comes when the pointer rests, so that it does not cover what is being looked for.
const REST = 450;

/**
 * Listen to the pointer on a stage's element. Returns a clean-up.
 * @param {Stage} stage
 * @param {HTMLElement} element
 * @param {Tooltip} tooltip
 * @param {PointerActions} act
 */
export function listen(stage, element, tooltip, act) {
  const hover = hoverOn(stage, element, tooltip);
  const unheard = listenToClicks(stage, element, hover.rest, act);
  stage.network.on("dragging", hover.rest);
  const stop = new AbortController();
  const leave = () => {
    hover.rest();
    stage.point(null);
  };
  element.addEventListener("pointermove", hover.move, { signal: stop.signal });
  element.addEventListener("pointerleave", leave, { signal: stop.signal });
  return () => {
    hover.rest();
    unheard();
    stop.abort();
  };
}

/**
 * Return { move(event), rest() }: light up what is under the pointer, and explain it once the pointer rests.
 * @param {Stage} stage
 * @param {HTMLElement} element
 * @param {Tooltip} tooltip
 */
function hoverOn(stage, element, tooltip) {
  const waiting = { frame: 0, tooltip: 0 };

  /** @param {PointerEvent} event */
  function follow(event) {
    const { left, top } = element.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const found = event.buttons ? null : stage.under(x, y);
    stage.point(found);
    element.style.cursor = found ? "pointer" : "grab";
    const hint = found && found.box !== stage.selected && hintOf(stage, found);
    clearTimeout(waiting.tooltip);
    tooltip.hide();
    if (hint) waiting.tooltip = setTimeout(() => tooltip.show(hint.title, hint.text, x, y), REST);
  }

  /** @param {PointerEvent} event */
  function move(event) {
    if (!hasMoved(event)) return;
    cancelAnimationFrame(waiting.frame);
    waiting.frame = requestAnimationFrame(() => follow(event));
  }

  function rest() {
    cancelAnimationFrame(waiting.frame);
    clearTimeout(waiting.tooltip);
    tooltip.hide();
  }

  return { move, rest };
}

/**
 * Listen to clicks, which vis-network tells from drags. Returns a clean-up.
 * @param {Stage} stage
 * @param {HTMLElement} element
 * @param {() => void} rest
 * @param {PointerActions} act
 */
function listenToClicks(stage, element, rest, { pick, focus = () => {}, connect = () => {} }) {
  const { hit, hearBeside } = steadyHand(element, ({ pointer: { DOM: { x, y } }, event }) => stage.under(x, y, event.pointerType === "touch"));
  /** @param {Pointed | null} found */
  const focusOn = (found) => {
    const concept = conceptOf(stage, found?.box);
    if (concept) focus(concept);
  };
  stage.network.on("click", (press) => {
    rest();
    const found = hit(press);
    const [from, to] = [conceptOf(stage, stage.selected), conceptOf(stage, found?.box)];
    if (press.event.srcEvent?.shiftKey && from && to && from !== to) connect(from, to);
    else pick(idOf(stage, found));
  });
  stage.network.on("doubleClick", (press) => focusOn(hit(press)));
  return hearBeside(focusOn);
}

/**
 * Return the id if it is that of a concept of the picture, else "".
 * @param {Stage} stage
 * @param {string} id
 */
function conceptOf(stage, id = "") {
  return stage.byId.get(id)?.kind === "concept" ? id : "";
}

/**
 * Return the id of the box, or of the first visible relation of the line, "" where nothing was found.
 * @param {Stage} stage
 * @param {Pointed | null} found
 */
function idOf(stage, found) {
  return found?.box ?? found?.relations?.find((id) => stage.visible.relations.has(id)) ?? "";
}

/**
 * Return what the tooltip says.
 * @param {Stage} stage
 * @param {Pointed} found
 */
function hintOf(stage, { box, relations = [] }) {
  const node = box === undefined ? undefined : stage.byId.get(box);
  if (node) return { title: node.label, text: node.hint };
  const sentences = stage.picture.relations
    .filter(({ id }) => relations.includes(id) && stage.visible.relations.has(id))
    .map(({ source, effect, target }) => `${source} ${effect} ${target}.`);
  const more = sentences.length > 4 ? ` … and ${sentences.length - 4} more` : "";
  return { title: "", text: sentences.slice(0, 4).join(" ") + more };
}
