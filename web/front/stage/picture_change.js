// A change of the picture: the boxes that stay glide to their new positions, those that enter are faint until then.

import { glide } from "../shared/glide.js";
import { nothingVisible } from "./view_state.js";

/** @import { Picture, Position } from "../shared/types.js" */
/** @import { BoxRenderer } from "./boxes.js" */
/** @import { ViewState } from "./view_state.js" */
/** @import { Nodes } from "./vis_nodes.js" */

/**
 * Return setPicture(picture, animate) for a view; the zoom stays where the scope does. `fit` brings all into view.
 * @param {ViewState} view
 * @param {Nodes} nodes
 * @param {BoxRenderer} render
 * @param {() => void} fit
 */
export function createPictureChange(view, nodes, render, fit) {
  /** @type {(picture: Picture, animate: boolean) => void} */
  return (picture, animate) => {
    const before = new Map([...view.byId.keys()].map((id) => [id, nodes.positionOf(id)]));
    const sameScope = picture.scope === view.picture.scope && picture.scrolled === view.picture.scrolled;
    view.gliding?.stop();
    view.picture = picture;
    view.byId = new Map(picture.nodes.map((node) => [node.id, node]));
    view.relationOf = new Map(picture.relations.map((relation) => [relation.id, relation]));
    view.visible = nothingVisible();
    nodes.replace(picture.nodes, render);
    if (!sameScope || !view.touched) fit();
    if (before.size && animate) startGlide(view, nodes, before);
  };
}

/**
 * @param {ViewState} view
 * @param {Nodes} nodes
 * @param {Map<string, Position>} before
 */
function startGlide(view, nodes, before) {
  const staying = view.picture.nodes.flatMap(({ id, x, y }) => {
    const start = before.get(id);
    return start ? [{ id, start, end: { x, y } }] : [];
  });
  const entering = new Set([...view.byId.keys()].filter((id) => !before.has(id)));
  const { done, stop } = glide((/** @type {number} */ share) => {
    nodes.move(staying.map(({ id, start, end }) => ({ id, ...between(start, end, share) })));
  });
  view.gliding = { entering, done, stop };
  done.then(() => {
    view.gliding = null;
    nodes.redraw();
  });
}

/**
 * @param {Position} start
 * @param {Position} end
 * @param {number} share
 */
function between(start, end, share) {
  return { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share };
}
