// A stage turns into a plain description of what is on the screen, in CSS pixels of the viewport.

import { shifted } from "./matrix.js";
import { pathOf } from "./routes.js";
import { standsFor } from "./visibility.js";

/** @import { Point } from "../shared/types.js" */
/** @import { Stage } from "./stage.js" */

/**
 * Return { scale, pointed, led, nodes, edges, curves }; x and y of a node are the centre of its box, `pointed` is what is
 * pointed at, `led` what a presenter leads to, a curve is a visible line with its relations and its Bézier path, or a cell with two opposite corners. A
 * concept may be two nodes of a matrix.
 * @param {Stage} stage
 * @param {HTMLElement} element
 * @returns {MapSnapshot}
 */
export function snapshot({ network, picture, visible, pointed, led, placeOf, shift }, element) {
  const scale = network.getScale();
  const frame = element.getBoundingClientRect();
  const nodes = picture.nodes.map((node) => {
    const { x, y } = network.canvasToDOM(picture.kind === "matrix" ? shifted(node, placeOf(node.id), shift) : placeOf(node.id));
    return {
      id: standsFor(node),
      kind: node.kind,
      label: node.label,
      x: frame.left + x,
      y: frame.top + y,
      width: node.width * scale,
      height: node.height * scale,
      fontPx: node.size * scale,
      visible: visible.boxes.has(node.id),
    };
  });
  const edges = picture.relations.map(({ id, source, target, polarity }) => ({
    id, source, target, polarity, visible: visible.relations.has(id),
  }));
  /** @type {(point: Point) => Point} */
  const seen = (point) => {
    const { x, y } = network.canvasToDOM({ x: point[0], y: point[1] });
    return [frame.left + x, frame.top + y];
  };
  const curves = picture.edges
    .filter(({ id }) => visible.edges.has(id))
    .map((edge) => ({ relations: edge.relations, path: (picture.kind === "matrix" ? edge.path : pathOf(edge, placeOf)).map(seen) }));
  return { scale, pointed: pointed?.box ?? pointed?.relations ?? null, led, nodes, edges, curves };
}
