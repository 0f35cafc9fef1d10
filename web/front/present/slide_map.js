// A slide turns into a drawn map in an element; the next one glides out of it.

import { describe, painted } from "../map/attributes.js";
import { mayMove } from "../shared/glide.js";
import { snapshot } from "../map/snapshot.js";
import { createStage } from "../map/stage.js";
import { element } from "../shared/dom.js";
import { loadFonts, loadVis } from "../map/assets.js";

// What a step does not point at is still to be read from the last row.
const STILL_READ = 0.5;

/** Return { host, stage, show(slide) } with a host that is called `name`; the map is drawn as large as its host. */
export async function createCanvas(name, parent, look) {
  const canvas = element("div", "neuromap-canvas");
  const host = element("div", "neuromap", "", canvas);
  host.dataset.testid = name;
  host.dataset.ready = "false";
  parent.append(host);
  const [vis] = await Promise.all([loadVis(), loadFonts()]);
  const stage = createStage(vis, canvas, look.theme);
  stage.network.setOptions({ interaction: { dragNodes: false } });
  stage.quiet = STILL_READ;
  stage.told = name;
  host.neuromap = { snapshot: () => snapshot(stage, canvas) };
  new ResizeObserver(() => canvas.clientWidth && canvas.clientHeight && stage.resize()).observe(canvas);
  let shown = null;

  async function show(slide) {
    shown = slide;
    host.hidden = !slide.picture;
    if (!slide.picture) return;
    host.dataset.ready = "false";
    stage.select(slide.selected);
    if (stage.picture.id !== slide.picture.id) stage.setPicture(slide.picture, mayMove());
    stage.setShown(slide.shown);
    stage.setOutcomes(slide.outcomes, slide.lit);
    describe(host, stage, labelOf(slide));
    await stage.gliding?.done;
    await painted(stage);
    if (shown === slide) host.dataset.ready = "true";
  }

  function select(id) {
    stage.select(id);
    host.dataset.selected = id;
  }

  return { host, canvas, stage, show, select };
}

function labelOf({ title, caption }) {
  return `Map: ${title}. ${caption}; the same relations stand in the list of sentences`;
}
