// The camera of a map: all of it in view, or as its reader has zoomed and dragged it; beside a panel what is lit stays in view.

import { fitting } from "../shared/fit.js";
import { centreOf, cornerOf, keepingInView } from "./framing.js";
import { emphasized } from "./lighting.js";
import { rectangleAround, subjectOf } from "./subject.js";

/** @import { Corner, Room } from "./framing.js" */
/** @import { ViewState } from "./view_state.js" */

// In CSS pixels.
const READABLE = 10;

/**
 * Return { fit, home, zoom, resize, keepLit, showStoryStep } for the network in an element.
 *
 * `whole` means that all is always in view. `roomOf()` is the room that the map has with nothing beside it, undefined
 * where nothing ever is.
 * @param {ViewState} view
 * @param {VisNetwork} network
 * @param {HTMLElement} element
 * @param {boolean} whole
 * @param {() => Room | undefined} roomOf
 */
export function createCamera(view, network, element, whole, roomOf) {
  const touch = () => (view.touched = true);
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const room = () => roomOf() ?? size();
  const isBeside = () => room().width > size().width + 1 || room().height > size().height + 1;
  // Where the camera is without a panel, and where a panel has it now.
  /** @type {{ home: Corner, at: Corner, wasBeside: boolean, size: Room }} */
  let placed = { home: { scale: 1, left: 0, top: 0 }, at: { scale: 1, left: 0, top: 0 }, wasBeside: false, size: size() };
  network.on("dragStart", touch);
  network.on("zoom", touch);

  /** @param {Room} within */
  const fitted = (within) => {
    const focus = view.storyStep ? subjectOf(view.picture, view.selected) : view.byId.get(view.picture.focus ?? "");
    return cornerOf(fitting(view.picture, within.width, within.height, focus, whole), within);
  };
  const now = (seen = placed.size) => cornerOf({ scale: network.getScale(), ...network.getViewPosition() }, seen);

  /** @type {(home: Corner, at?: Corner) => void} */
  function place(home, at = home) {
    placed = { home, at, wasBeside: isBeside(), size: size() };
    network.moveTo({ position: centreOf(at, size()), scale: at.scale });
  }

  /** @type {(home: Corner, start?: Corner) => void} */
  function placeBeside(home, start = home) {
    const part = isBeside() ? partToShow(view, size(), start) : undefined;
    if (!part) return place(home);
    const cut = home.scale > fitting(view.picture, room().width, room().height, undefined, true).scale * 1.01;
    const heart = rectangleAround(view.picture, new Set([view.selected])) ?? part;
    place(home, keepingInView(part, size(), start, heart, cut ? home.scale : 0));
  }

  /** Return the reader's own camera: where it is, or where it was before a panel moved it. */
  const ownHome = () => (same(now(), placed.at) ? placed.home : now());

  function fit() {
    view.touched = false;
    place(fitted(room()), fitted(size()));
  }

  function home() {
    view.touched = false;
    placeBeside(fitted(room()));
  }

  /** @param {number} factor */
  function zoom(factor) {
    touch();
    network.moveTo({ scale: network.getScale() * factor });
  }

  function resize() {
    const own = ownHome();
    const changed = isBeside() || placed.wasBeside;
    network.setSize(`${element.clientWidth}px`, `${element.clientHeight}px`);
    network.redraw();
    if (!view.touched) home();
    else if (changed) placeBeside(own);
    else place(now(size()));
  }

  /** Keep what is lit in view beside a panel, moved just so far from where it is. */
  function keepLit() {
    if (!isBeside()) return;
    const own = view.touched ? ownHome() : fitted(room());
    placeBeside(own, now().scale === own.scale ? now() : own);
  }

  /**
   * Show what another step of a story is about; within a step the map stays where the reader has put it.
   * @param {string} step
   */
  function showStoryStep(step) {
    if (step === view.storyStep) return;
    view.storyStep = step;
    resize();
    if (step) home();
  }

  return { fit, home, zoom, resize, keepLit, showStoryStep };
}

/**
 * Return the rectangle of what is to be in view: what is lit, at a story step all that is visible where it can be read.
 * @param {ViewState} view
 * @param {Room} room
 * @param {Corner} camera
 */
function partToShow(view, room, camera) {
  const lit = emphasized(view)?.boxes;
  const all = view.storyStep ? rectangleAround(view.picture, view.visible.boxes) : undefined;
  if (!all) return lit && rectangleAround(view.picture, lit);
  const smallest = Math.min(...view.picture.nodes.map(({ size }) => size));
  const isReadable = keepingInView(all, room, camera).scale * smallest >= READABLE;
  return lit && !isReadable ? rectangleAround(view.picture, lit) : all;
}

/**
 * Return whether two cameras show the same, but for what rounding makes of it.
 * @param {Corner} one
 * @param {Corner} other
 */
function same(one, other) {
  return Math.abs(one.scale / other.scale - 1) < 1e-6 && Math.hypot(one.left - other.left, one.top - other.top) * one.scale < 0.5;
}
