// A picture and what of it is shown turn into a small still on a canvas, drawn as the map draws it.

import { createLighting } from "./lighting.js";
import { painter } from "./painting.js";
import { emptyView } from "./view_state.js";
import { visible } from "./visibility.js";

/** @import { Box, Picture, Theme } from "../shared/types.js" */
/** @typedef {{ picture: Picture, shown: string, selected: string, lit: string[] }} Still */

// What is not pointed out is to be made out even here.
const FADED = 0.5;
const MARGIN = 8;
// Small letters are not read here: larger ones would only blur the shape.
const LARGEST_SCALE = 0.5;

/**
 * Draw all that is visible in the middle of a canvas of this size in CSS pixels.
 * @param {HTMLCanvasElement} canvas
 * @param {Still} still
 * @param {{ width: number, height: number }} size
 * @param {Theme} theme
 */
export function drawSmall(canvas, { picture, shown, selected, lit }, { width, height }, theme) {
  const { currentCSSZoom: enlarged = 1 } = /** @type {{ currentCSSZoom?: number }} */ (canvas);
  const density = (globalThis.devicePixelRatio || 1) * enlarged;
  Object.assign(canvas, { width: width * density, height: height * density });
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  const scale = Math.min((width - 2 * MARGIN) / picture.width, (height - 2 * MARGIN) / picture.height, LARGEST_SCALE);
  context.scale(density, density);
  context.translate((width - picture.width * scale) / 2, (height - picture.height * scale) / 2);
  context.scale(scale, scale);
  const view = {
    ...emptyView(""),
    picture,
    byId: new Map(picture.nodes.map((node) => [node.id, node])),
    relationOf: new Map(picture.relations.map((relation) => [relation.id, relation])),
    visible: visible(picture, shown),
    selected,
    answer: lit.length ? { relations: lit } : null,
  };
  /** @type {(id: string) => Box & { moved: boolean }} */
  const placeOf = (id) => ({ .../** @type {Box} */ (view.byId.get(id)), moved: false });
  painter(view, () => theme, placeOf, createLighting(view, () => theme, FADED)).paint(context);
}
