// A point of the screen turns into what is drawn there: a box or a curve. vis-network asks the same before it drags.

import { FINGER, boxAt } from "./hit_test.js";
import { routeAt } from "./routes.js";

/** Return { teach(nodes), under(x, y, finger) } for a stage; `nameOf` gives the name of a box within vis-network. */
export function createTarget(stage, element, placeOf, nameOf) {
  const { network } = stage;

  function boxUnder({ x, y }, finger = false) {
    const spot = network.DOMtoCanvas({ x, y });
    const seen = stage.drawn.filter(({ id }) => stage.visible.boxes.has(id));
    return boxAt(seen, spot.x, spot.y, finger ? FINGER / network.getScale() : 0);
  }

  /** Return what lies under a point, or near enough for a finger: { box } or { relations, edge }, or null. */
  function under(x, y, finger = false) {
    const box = boxUnder({ x, y }, finger);
    if (box !== null) return { box };
    const edges = stage.picture.edges.filter((edge) => stage.visible.edges.has(edge.id));
    const context = element.querySelector("canvas").getContext("2d");
    const edge = routeAt(context, edges, placeOf, network.DOMtoCanvas({ x, y }), network.getScale());
    return edge ? { relations: edge.relations, edge } : null;
  }

  // vis-network takes a custom shape for a square until its second drawing, and leaves out what it takes for out of view.
  function teach(nodes) {
    for (const { id, width, height } of nodes) {
      Object.assign(network.body.nodes[nameOf(id)].shape, { customSizeWidth: width, customSizeHeight: height });
    }
  }

  network.selectionHandler.getNodeAt = (pointer) => {
    const id = boxUnder(pointer);
    return id === null ? undefined : network.body.nodes[nameOf(id)];
  };

  return { teach, under };
}
