// A point of the screen turns into what is drawn there: a box or a curve. vis-network asks the same before it drags.

import { FINGER, boxAt } from "./hit_test.js";
import { cellBoxes, cellsBegin } from "./matrix.js";
import { routeAt } from "./routes.js";
import { standsFor } from "./visibility.js";

/** @import { Edge, Pointed, Position } from "../shared/types.js" */
/** @import { PositionOf } from "./routes.js" */
/** @import { ViewState } from "./view_state.js" */

/**
 * Return { boxUnder, under } for the network in an element: points in its pixels.
 * @param {ViewState} view
 * @param {VisNetwork} network
 * @param {HTMLElement} element
 * @param {PositionOf} placeOf
 */
export function createTarget(view, network, element, placeOf) {
  /** @type {(point: Position, finger?: boolean) => string | null} */
  function boxUnder({ x, y }, finger = false) {
    const spot = network.DOMtoCanvas({ x, y });
    const seen = view.drawn.filter(({ id }) => view.visible.boxes.has(id));
    return boxAt(seen, spot.x, spot.y, finger ? FINGER / network.getScale() : 0);
  }

  /**
   * Return what lies under a point, or near enough for a finger.
   * @type {(x: number, y: number, finger?: boolean) => Pointed | null}
   */
  function under(x, y, finger = false) {
    const isMatrix = view.picture.kind === "matrix";
    // Beside a name of a matrix are its cells.
    const box = view.byId.get(boxUnder({ x, y }, finger && !isMatrix) ?? "");
    if (box) return { box: standsFor(box) };
    const edges = view.picture.edges.filter((edge) => view.visible.edges.has(edge.id));
    if (isMatrix) return cellUnder(edges, network.DOMtoCanvas({ x, y }), finger ? FINGER / network.getScale() : 0);
    const context = element.querySelector("canvas")?.getContext("2d");
    const edge = context && routeAt(context, edges, placeOf, network.DOMtoCanvas({ x, y }), network.getScale());
    return edge ? { relations: edge.relations, edge } : null;
  }

  /** @type {(edges: Edge[], spot: Position, smallest: number) => Pointed | null} */
  function cellUnder(edges, spot, smallest) {
    const begin = cellsBegin(view.picture);
    const beside = { left: begin.left + view.shift.x, top: begin.top + view.shift.y, right: Infinity, bottom: Infinity };
    if (spot.x < beside.left || spot.y < beside.top) return null;
    const id = boxAt(cellBoxes(edges, beside), spot.x, spot.y, smallest);
    const edge = edges.find((cell) => cell.id === id);
    return edge ? { relations: edge.relations, edge } : null;
  }

  return { boxUnder, under };
}
