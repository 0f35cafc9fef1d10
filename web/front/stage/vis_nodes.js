// The nodes of a vis-network instance: one for each box, drawn by ourselves. Only this file reaches into vis-network.

import { sidesOfBox } from "./matrix.js";

/** @import { Box, Position } from "../shared/types.js" */
/** @import { BoxRenderer } from "./boxes.js" */
/** @typedef {ReturnType<typeof createNodes>} Nodes */

const OPTIONS = {
  autoResize: false,
  physics: false,
  layout: { improvedLayout: false },
  nodes: { shape: "custom", physics: false },
  edges: { hidden: true, physics: false, smooth: false },
  interaction: { hover: false, selectable: false, dragNodes: true, zoomSpeed: 0.6, tooltipDelay: 1e9 },
};

/**
 * Return the network in an element and its nodes, which are named by the ids of boxes.
 * @param {Vis} vis
 * @param {HTMLElement} element
 */
export function createNodes(vis, element) {
  const nodes = new vis.DataSet([]);
  const network = new vis.Network(element, { nodes, edges: new vis.DataSet([]) }, OPTIONS);

  // The map is one stop for the Tab key: its element, which bears the name.
  element.querySelector(".vis-network")?.setAttribute("tabindex", "-1");

  const { redraw, drawNow } = drawingOnce(network);

  /** @type {(id: string) => Position} */
  const positionOf = (id) => network.getPosition(nodeName(id));

  /** @type {(boxes: Box[], render: BoxRenderer) => void} */
  function replace(boxes, render) {
    /** @type {BoxRenderer} */
    const ctxRenderer = ({ ctx, id, x, y }) => render({ ctx, id: boxId(id), x, y });
    undrawn(network, () => {
      nodes.clear();
      nodes.add(boxes.map(({ id, x, y }) => ({ id: nodeName(id), x, y, ctxRenderer })));
    });
    for (const box of boxes) giveRoom(network, box.id, box, box);
  }

  /** @type {(positions: (Position & { id: string })[]) => void} */
  function move(positions) {
    undrawn(network, () => nodes.update(positions.map(({ id, x, y }) => ({ id: nodeName(id), x, y }))));
    for (const place of positions) {
      const { customSizeWidth: width, customSizeHeight: height } = network.body.nodes[nodeName(place.id)].shape;
      giveRoom(network, place.id, place, { width, height });
    }
    drawNow();
  }

  return { network, redraw, drawNow, positionOf, replace, move };
}

/**
 * Return { redraw, drawNow }: draw with the next frame, however often that is asked for, or at once, which answers what was
 * asked for. vis-network itself would draw once more in the next frame, and again at each change of its nodes.
 * @param {VisNetwork} network
 */
function drawingOnce({ body: { emitter } }) {
  let frame = 0;
  function drawNow() {
    cancelAnimationFrame(frame);
    frame = 0;
    emitter.emit("_redraw");
  }
  const redraw = () => void (frame ||= requestAnimationFrame(drawNow));
  emitter.off("_requestRedraw");
  emitter.on("_requestRedraw", redraw);
  return { redraw, drawNow };
}

/** @type {(network: VisNetwork, change: () => void) => void} Change nodes without a drawing for each change. */
function undrawn({ body: { emitter } }, change) {
  emitter.emit("_blockRedraw");
  change();
  emitter.emit("_allowRedraw");
}

/**
 * Have vis-network ask `boxUnder` before it drags: a point on the screen becomes the id of a box, or null.
 * @param {VisNetwork} network
 * @param {(position: Position) => string | null} boxUnder
 */
export function dragWhatIsHit(network, boxUnder) {
  network.selectionHandler.getNodeAt = (pointer) => {
    const id = boxUnder(pointer);
    return id === null ? undefined : network.body.nodes[nodeName(id)];
  };
}

/**
 * Have `heldAt` say before each drawing where the begin of the canvas is to be in the element, given where it would be.
 * @param {VisNetwork} network
 * @param {(begin: Position, scale: number) => Position} heldAt
 */
export function holdView(network, heldAt) {
  network.on("initRedraw", () => (network.body.view.translation = heldAt(network.body.view.translation, network.getScale())));
}

/**
 * Have wheel and fingers zoom no farther than `scales()` says.
 * @param {VisNetwork} network
 * @param {() => { least: number, most: number }} scales
 */
export function holdScale(network, scales) {
  const handler = network.interactionHandler;
  const zoom = handler.zoom.bind(handler);
  handler.zoom = (scale, pointer) => {
    const { least, most } = scales();
    zoom(Math.min(Math.max(scale, least), most), pointer);
  };
}

/**
 * vis-network takes a custom shape for a square at the origin until its first drawing, and does not draw what it takes for
 * out of view: so its shape is told where it is and how large.
 * @param {VisNetwork} network
 * @param {string} id
 * @param {Position} place
 * @param {{ width: number, height: number }} size
 */
function giveRoom(network, id, { x, y }, { width, height }) {
  const boundingBox = sidesOfBox({ x, y, width, height });
  Object.assign(network.body.nodes[nodeName(id)].shape, { customSizeWidth: width, customSizeHeight: height, boundingBox });
}

// vis-network keeps its nodes in plain objects, where a concept called __proto__ would be lost: so no id is a bare name.
/** @param {string} id */
function nodeName(id) {
  return `box ${id}`;
}

/** @param {string} name */
function boxId(name) {
  return name.slice("box ".length);
}
