// The nodes of a vis-network instance: one for each box, drawn by ourselves. Only this file reaches into vis-network.

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

  // Every request before the next frame ends in one drawing; network.redraw() would draw each time.
  const redraw = () => network.body.emitter.emit("_requestRedraw");

  /** @type {(id: string) => Position} */
  const positionOf = (id) => network.getPosition(nodeName(id));

  /** @type {(boxes: Box[], render: BoxRenderer) => void} */
  function replace(boxes, render) {
    /** @type {BoxRenderer} */
    const ctxRenderer = ({ ctx, id, x, y }) => render({ ctx, id: boxId(id), x, y });
    nodes.clear();
    nodes.add(boxes.map(({ id, x, y }) => ({ id: nodeName(id), x, y, hidden: true, ctxRenderer })));
    for (const { id, width, height } of boxes) giveSize(network, id, width, height);
  }

  /** @type {(positions: (Position & { id: string })[]) => void} */
  const move = (positions) => nodes.update(positions.map(({ id, x, y }) => ({ id: nodeName(id), x, y })));

  /** @type {(hidden: { id: string, hidden: boolean }[]) => void} */
  const hide = (hidden) => nodes.update(hidden.map((node) => ({ id: nodeName(node.id), hidden: node.hidden })));

  return { network, redraw, positionOf, replace, move, hide };
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
 * vis-network takes a custom shape for a square until its second drawing, and leaves out what it takes for out of view.
 * @param {VisNetwork} network
 * @param {string} id
 * @param {number} width
 * @param {number} height
 */
function giveSize(network, id, width, height) {
  Object.assign(network.body.nodes[nodeName(id)].shape, { customSizeWidth: width, customSizeHeight: height });
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
