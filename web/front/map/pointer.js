// Movements of the pointer turn into hover, tooltip and clicks on what lies under it.

import { hasMoved } from "./moved.js";
import { steadyHand } from "./steady_hand.js";
import { tipOf } from "./tip_lines.js";

/** @import { Pointed } from "../shared/types.js" */
/** @import { Stage } from "../stage/stage.js" */
/** @import { Tip } from "./tip_lines.js" */
/** @typedef {import("../shared/ambient.js").VisPointer} VisPointer */
/** @typedef {{ show: (tip: Tip, x: number, y: number) => void, hide: () => void }} Tooltip */

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
    const tip = found && found.box !== stage.selected && tipOf(stage.picture, stage.visible.relations, found);
    clearTimeout(waiting.tooltip);
    tooltip.hide();
    if (tip) waiting.tooltip = setTimeout(() => tooltip.show(tip, x, y), REST);
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
 * Listen to clicks, which vis-network tells from drags; which of them is a double click it does not know on a busy page.
 * Returns a clean-up.
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
  /** @param {VisPointer} press */
  const click = (press) => {
    rest();
    const { found, isSecond } = hit(press);
    if (isSecond) return focusOn(found);
    const [from, to] = [conceptOf(stage, stage.selected), conceptOf(stage, found?.box)];
    if (press.event.srcEvent?.shiftKey && from && to && from !== to) connect(from, to);
    else pick(idOf(stage, found));
  };
  afterRest(stage, click);
  return hearBeside(focusOn);
}

/**
 * Hear of clicks. vis-network calls a hand that rests where it pressed a click as well: it is one once it has let go there,
 * and none where it goes on to drag.
 * @param {Stage} stage
 * @param {(press: VisPointer) => void} click
 */
function afterRest({ network }, click) {
  /** @type {VisPointer | null} */
  let resting = null;
  network.on("click", (press) => (press.event.type === "press" && !press.event.isFinal ? (resting = press) : click(press)));
  network.on("dragStart", () => (resting = null));
  network.on("release", () => {
    if (resting) click(resting);
    resting = null;
  });
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
