// The lighting of a map: what is pointed at, selected or part of an answer stands out, and the rest fades.

import { spotlight } from "./spotlight.js";
import { weight } from "./visibility.js";

/** @import { Edge, Theme } from "../shared/types.js" */
/** @import { BoxStyle } from "./boxes.js" */
/** @import { EdgeStyle } from "./routes.js" */
/** @import { ViewState } from "./view_state.js" */

// Thin evidence, thin line: none stated, overview, in vitro, animal, review, human, meta-analysis.
const WIDTHS = [1.3, 1.3, 1.3, 1.3, 2, 2.7, 2.7];
// How clear the many curves of an atlas are: all of them together, and what filters leave; up to so many are not many.
const QUIET = 0.14;
const CLEAR = 0.45;
const FEW = 24;

/**
 * Return how the boxes and edges of a view are drawn, null for what is not visible; `renew()` begins a frame.
 * @param {ViewState} view
 * @param {() => Theme} theme
 * @param {number} faded
 */
export function createLighting(view, theme, faded) {
  /** @type {ReturnType<typeof litIn>} */
  let light = null;

  /** @type {(id: string) => BoxStyle | null} */
  const boxStyle = (id) => {
    if (!view.visible.boxes.has(id)) return null;
    return {
      theme: theme(),
      outcome: view.outcomes.get(id),
      selected: id === view.selected,
      lit: Boolean(light?.boxes.has(id)),
      alpha: view.gliding?.entering.has(id) || (light && !light.boxes.has(id)) ? faded : 1,
    };
  };

  /** @type {(edge: Edge) => EdgeStyle | null} */
  const edgeStyle = (edge) => {
    if (!view.visible.edges.has(edge.id)) return null;
    const lit = light && edge.relations.some((id) => light?.relations.has(id));
    const { calm, dim, width } = view.picture.kind === "atlas" ? bundled(edge, view, faded) : single(edge, faded);
    const alpha = light ? (lit ? 1 : dim) : calm;
    return { theme: theme(), alpha, width: lit ? width + 0.6 : width, head: view.picture.kind === "map" || alpha >= CLEAR };
  };

  return { renew: () => void (light = litIn(view)), boxStyle, edgeStyle };
}

/**
 * Return what is lit while nothing is pointed at: the selection, else an answer; null where that is all.
 * @param {ViewState} view
 */
export function emphasized({ picture, visible, selected, answer }) {
  return spotlight(picture, visible.relations, selected && visible.boxes.has(selected) ? { box: selected } : answer);
}

/** @param {ViewState} view */
function litIn(view) {
  return view.pointed ? spotlight(view.picture, view.visible.relations, view.pointed) : emphasized(view);
}

/**
 * Return how clear the curves of an atlas are while nothing is lit: few are clear, of many the names come first; filters
 * bring out what they leave.
 * @param {ViewState} view
 */
function calmness({ picture, visible }) {
  const isNarrowed = visible.relations.size < picture.relations.length;
  return Math.max(Math.min(FEW / Math.max(visible.edges.size, 1), 0.8), isNarrowed ? CLEAR : QUIET);
}

/**
 * Return how a curve of the atlas is drawn, which stands for all visible relations of its pair.
 * @param {Edge} edge
 * @param {ViewState} view
 * @param {number} dim
 */
function bundled(edge, view, dim) {
  return { calm: calmness(view), dim: dim / 3, width: 0.7 + 0.7 * Math.log2(1 + weight(edge, view.visible.relations)) };
}

/**
 * @param {Edge} edge
 * @param {number} dim
 */
function single(edge, dim) {
  return { calm: 0.9, dim, width: WIDTHS[edge.strength] };
}
