// A slide turns into a drawn map in an element; the next one glides out of it.

import { describe } from "../stage/attributes.js";
import { mayMove } from "../shared/glide.js";
import { snapshot } from "../stage/snapshot.js";
import { createStage } from "../stage/stage.js";
import { element } from "../shared/dom.js";
import { loadFonts, loadVis } from "../map/assets.js";

/** @import { Pointed, Slide } from "../shared/types.js" */
/** @import { Look } from "../shared/theme_choice.js" */

// What a step does not point at is still to be read from the last row.
const STILL_READ = 0.5;

/** @type {(pointed: Pointed | null) => void} */
const nobodyHears = () => {};

/**
 * Return the host, its stage and what changes it; the host is called `name`, and the map is drawn as large as its host.
 * @param {string} name
 * @param {HTMLElement} parent
 * @param {Look} look
 * @param {boolean} whole
 * @param {(pointed: Pointed | null) => void} onPoint
 */
export async function createCanvas(name, parent, look, whole = false, onPoint = nobodyHears) {
  const canvas = element("div", "neuromap-canvas");
  const host = element("div", "neuromap", "", canvas);
  host.dataset.testid = name;
  host.dataset.ready = "false";
  parent.append(host);
  const [vis] = await Promise.all([loadVis(), loadFonts()]);
  const stage = createStage(vis, canvas, look.theme, { faded: STILL_READ, whole, storyStep: name, projected: !whole, withEnds: () => isCarded(parent), onPoint });
  stage.network.setOptions({ interaction: { dragNodes: false } });
  host.neuromap = { snapshot: () => snapshot(stage, canvas) };
  const resizing = new ResizeObserver(stage.resize);
  resizing.observe(canvas);

  /** @param {string} id */
  function select(id) {
    stage.select(id);
    host.dataset.selected = id;
    if (isCarded(parent) && !stage.touched) stage.home();
  }

  function close() {
    resizing.disconnect();
    stage.destroy();
  }

  return { host, canvas, stage, show: showingOn(host, stage), select, close };
}

/**
 * Return a function that shows a slide.
 * @param {HTMLElement} host
 * @param {import("../stage/stage.js").Stage} stage
 */
function showingOn(host, stage) {
  /** @type {Slide | null} */
  let newest = null;

  return async (/** @type {Slide} */ slide) => {
    const { picture, selected = "", shown = "", outcomes = {}, lit = [], known } = slide;
    newest = slide;
    host.hidden = !picture;
    if (!picture) return;
    host.dataset.ready = "false";
    stage.select(selected);
    if (stage.picture.id !== picture.id) stage.setPicture(picture, mayMove());
    stage.setShown(shown, known?.year);
    stage.setOutcomes(outcomes, lit);
    describe(host, stage, labelOf(slide));
    await stage.gliding?.done;
    if (newest !== slide) return;
    stage.drawNow();
    host.dataset.ready = "true";
  };
}

/** @param {HTMLElement} parent Whether a card takes room from the map. */
function isCarded(parent) {
  return parent.classList.contains("carded");
}

/** @param {Slide} slide */
function labelOf({ title, caption }) {
  return `Map: ${title}. ${caption}; the same relations stand in the list of sentences`;
}
