// The camera of a map: all of it in view, or as its reader has zoomed and dragged it, also when the window changes.

import { fitting } from "../shared/fit.js";
import { subjectOf } from "./subject.js";

/** @import { ViewState } from "./view_state.js" */

/**
 * Return { fit, zoom, resize, showStoryStep } for the network in an element; `whole` means that all is always in view.
 * @param {ViewState} view
 * @param {VisNetwork} network
 * @param {HTMLElement} element
 * @param {boolean} whole
 */
export function createCamera(view, network, element, whole) {
  const touch = () => (view.touched = true);
  network.on("dragStart", touch);
  network.on("zoom", touch);

  function fit() {
    view.touched = false;
    const subject = view.storyStep ? subjectOf(view.picture, view.selected) : view.byId.get(view.picture.focus ?? "");
    const { scale, x, y } = fitting(view.picture, element.clientWidth, element.clientHeight, subject, whole);
    network.moveTo({ position: { x, y }, scale });
  }

  /** @param {number} factor */
  function zoom(factor) {
    touch();
    network.moveTo({ scale: network.getScale() * factor });
  }

  function resize() {
    network.setSize(`${element.clientWidth}px`, `${element.clientHeight}px`);
    network.redraw();
    if (!view.touched) fit();
  }

  /**
   * Show what another step of a story is about; within a step the map stays where the reader has put it.
   * @param {string} step
   */
  function showStoryStep(step) {
    if (step === view.storyStep) return;
    view.storyStep = step;
    resize();
    if (step) fit();
  }

  return { fit, zoom, resize, showStoryStep };
}
