// A picture and a view turn into a drawn, living map: one vis-network instance that lasts as long as its element.

import { boxRenderer, drawHeadings } from "./boxes.js";
import { createCamera } from "./camera.js";
import { heldBetween, seenBetween } from "./framing.js";
import { drawAllEvidence } from "./evidence_mark.js";
import { createLighting } from "./lighting.js";
import { painter } from "./painting.js";
import { createPictureChange } from "./picture_change.js";
import { drawRoutes } from "./routes.js";
import { createTarget } from "./target.js";
import { emptyView } from "./view_state.js";
import { createNodes, dragWhatIsHit, holdScale, holdView } from "./vis_nodes.js";
import { visible } from "./visibility.js";

/** @import { Box, Outcome, Pointed, Position, Theme } from "../shared/types.js" */
/** @import { ClassMarks } from "./marks/class_mark.js" */
/** @import { StageOptions, ViewState } from "./view_state.js" */
/** @import { Nodes } from "./vis_nodes.js" */
/** @import { Sides } from "./matrix.js" */
/** @typedef {import("../shared/ambient.js").Drawn} Drawn */
/** @typedef {ReturnType<typeof createStage>} Stage */

// vis-network tells positions without what follows the decimal point, across and down.
const CUT_OFF = Math.SQRT2;

/**
 * Return a stage on an element: its view state, and what changes that. `vis` is vis-network's module.
 * @param {Vis} vis
 * @param {HTMLElement} element
 * @param {() => Theme} theme
 * @param {StageOptions} options
 */
export function createStage(vis, element, theme, { faded = 0.35, whole = false, storyStep = "", projected = false, onPoint = () => {}, roomOf, withEnds = () => false } = {}) {
  const view = emptyView(storyStep, projected);
  const nodes = createNodes(vis, element);
  const { network, redraw, drawNow, positionOf } = nodes;
  const lighting = createLighting(view, theme, faded);
  const camera = createCamera(view, nodes, element, { whole, roomOf: roomOf ?? (() => undefined), withEnds });

  /** @param {string} id */
  const placeOf = (id) => {
    const { x, y } = positionOf(id);
    const home = boxOf(id);
    return { x, y, width: home.width, height: home.height, moved: Math.hypot(x - home.x, y - home.y) > CUT_OFF };
  };
  /** @param {string} id */
  const boxOf = (id) => /** @type {Box} */ (view.byId.get(id));

  const target = createTarget(view, network, element, placeOf);
  const { paint, paintMatrix } = painter(view, theme, placeOf, lighting);
  // A finger on a picture that is scrolled, and a hand on a matrix, moves all of it, wherever it begins.
  const isHeld = () => view.picture.scrolled || view.picture.kind === "matrix";
  dragWhatIsHit(network, (point) => (isHeld() ? null : target.boxUnder(point)));
  holdView(network, (begin, scale) => heldIn(view, element, begin, scale, Boolean(isHeld())));
  holdScale(network, camera.scales);
  const render = boxRenderer(boxOf, lighting.boxStyle, (box) => view.drawn.push(box));
  network.on("beforeDrawing", (context) => {
    lighting.renew();
    if (view.picture.kind === "matrix") return paintMatrix(context, windowOn(network, element));
    view.drawn = [];
    drawHeadings(context, view.picture.headings, theme());
    drawRoutes(context, view.picture.edges, placeOf, lighting.edgeStyle);
  });

  network.on("afterDrawing", (context) => drawAllEvidence(context, view, lighting.boxStyle, placeOf));
  const setPicture = createPictureChange(view, nodes, (drawing) => drawnByVis(view, render(drawing)), camera.home);
  const destroy = destroying(view, network);
  const changes = { ...changesOf(view, nodes, onPoint), ...knowledgeOf(view, nodes), ...talkChangesOf(view, nodes), ...camera, setPicture, paint };
  return Object.assign(view, { network, redraw, drawNow, placeOf, under: target.under, destroy, ...changes });
}

/** @type {(view: ViewState, drawn: Drawn) => Drawn} The names of a matrix are drawn with it, on top of its cells. */
function drawnByVis({ picture }, drawn) {
  return picture.kind === "matrix" ? { ...drawn, drawNode: () => {} } : drawn;
}

/** @type {(network: VisNetwork, element: HTMLElement) => Sides} Return what is seen of the canvas. */
function windowOn(network, { clientWidth, clientHeight }) {
  const [begin, end] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: clientWidth, y: clientHeight })];
  return { left: begin.x, top: begin.y, right: end.x, bottom: end.y };
}

/** @type {(view: ViewState, element: HTMLElement, begin: Position, scale: number, inside: boolean) => Position} Keep a picture in sight of its element, or inside. */
function heldIn({ picture: { width, height } }, { clientWidth, clientHeight }, { x, y }, scale, inside) {
  const held = inside ? heldBetween : seenBetween;
  return { x: held(x, width * scale, clientWidth), y: held(y, height * scale, clientHeight) };
}

/**
 * Return what changes a view without moving anything.
 * @param {ViewState} view
 * @param {Nodes} nodes
 * @param {(pointed: Pointed | null) => void} onPoint
 */
function changesOf(view, { redraw }, onPoint) {
  return {
    /** Hide and show: `shown` has one character for each relation, "1" where it is shown; `until` is the year by which it is known. */
    setShown(/** @type {string} */ shown, until = 0) {
      view.visible = visible(view.picture, shown, until);
      redraw();
    },

    /** Set the badges of boxes, and the relations that stay lit. */
    setOutcomes(/** @type {Record<string, Outcome>} */ outcomes, /** @type {string[]} */ lit) {
      view.outcomes = new Map(Object.entries(outcomes));
      view.answer = lit.length ? { relations: lit } : null;
      redraw();
    },

    select(/** @type {string} */ id) {
      view.selected = id;
      redraw();
    },

    /** Light up what is pointed at; `onPoint` hears of it unless `tell` is false. */
    point(/** @type {Pointed | null} */ pointed, tell = true) {
      if (same(view.pointed, pointed)) return;
      view.pointed = pointed;
      redraw();
      if (tell) onPoint(pointed);
    },
  };
}

/**
 * Return what shows on a map how much is known.
 * @param {ViewState} view
 * @param {Nodes} nodes
 */
function knowledgeOf(view, { redraw }) {
  return {
    /** Let relations fade with how likely they are still known. */
    setMemory(/** @type {ReadonlyMap<string, number>} */ memory) {
      view.memory = memory;
      redraw();
    },

    /** Draw the relations by what a class knows of them. */
    setClassMarks(/** @type {ClassMarks} */ marks) {
      view.classMarks = marks;
      redraw();
    },
  };
}

/**
 * Return what a presentation changes of a view.
 * @param {ViewState} view
 * @param {Nodes} nodes
 */
function talkChangesOf(view, { redraw }) {
  return {
    /** Have phrases wear the dots of their evidence, or not. */
    setGraded(/** @type {boolean} */ graded) {
      view.graded = graded;
      redraw();
    },

    /** Let a concept or relation glow that a presenter leads to, "" for none. */
    lead(/** @type {string} */ id, /** @type {number} */ glow) {
      Object.assign(view, { led: id, glow });
      redraw();
    },
  };
}

/** @type {(view: ViewState, network: VisNetwork) => () => void} */
function destroying(view, network) {
  return () => {
    view.gliding?.stop();
    network.destroy();
  };
}

/**
 * @param {Pointed | null} first
 * @param {Pointed | null} second
 */
function same(first, second) {
  return first?.box === second?.box && first?.edge === second?.edge && first?.relations === second?.relations;
}
