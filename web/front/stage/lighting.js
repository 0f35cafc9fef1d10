// The lighting of a map: what is pointed at, selected or part of an answer stands out, and the rest fades.

import { CONTESTED } from "./marks/arrow_head.js";
import { classStyle, phraseClearness } from "./marks/class_mark.js";
import { clearness, knownOf } from "./marks/memory_mark.js";
import { UNSTATED } from "../shared/palette.js";
import { spotlight } from "./spotlight.js";
import { standsFor } from "./visibility.js";

/** @import { Edge, Picture, Pointed, Relation, Theme } from "../shared/types.js" */
/** @import { BoxStyle } from "./boxes.js" */
/** @import { EdgeStyle } from "./routes.js" */
/** @import { ViewState } from "./view_state.js" */

// Thin evidence, thin line: none stated, overview, in vitro, animal, review, human, meta-analysis.
const WIDTHS = [1.3, 1.3, 1.3, 1.3, 2, 2.7, 2.7];
// How clear the many curves of an atlas are: all of them together, and what filters leave; up to so many are not many. Of
// some hundreds each can still be followed, if not at once.
const QUIET = 0.14;
const CLEAR = 0.45;
const FEW = 24;
const TRACEABLE = 0.3;
const SOME = 60;
const PRACTISED = 0.8;
// How clear at least the few are that state a polarity among many that do not.
const STATED = 0.8;
// Of the signs that a line stands for, the first one is drawn: increases, decreases, produces, modulates, no clear effect, not stated.
const STRONGEST_FIRST = [0, 1, 3, 2, 4, UNSTATED];

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
    const name = nameIn(view, id);
    const isDim = view.gliding?.entering.has(id) || (light && !light.boxes.has(id) && !light.boxes.has(name));
    return {
      theme: theme(),
      outcome: view.outcomes.get(name),
      selected: name === view.selected,
      lit: Boolean(light?.boxes.has(id)),
      alpha: isDim ? faded : light ? 1 : clearnessOf(view, id),
      known: view.memory.get(id),
      glow: view.led && (view.led === id || view.led === name) ? view.glow : 0,
      dim: Boolean(isDim), agreed: view.visible.agreed.has(id),
    };
  };

  /** @type {(edge: Edge) => EdgeStyle | null} */
  const edgeStyle = (edge) => {
    if (!view.visible.edges.has(edge.id)) return null;
    const lit = light && edge.relations.some((id) => light?.relations.has(id));
    const shown = edge.relations.flatMap((id) => (view.visible.relations.has(id) ? (view.relationOf.get(id) ?? []) : []));
    const { calm, dim, width } = view.picture.kind === "atlas" ? bundled(shown, view, faded) : single(shown, view, faded);
    const sign = signOf(edge, shown, view.visible.agreed);
    const alpha = light ? (lit ? 1 : dim) : remembered(view, shown, sign !== UNSTATED && isMostlyUnstated(view.picture) ? Math.max(calm, STATED) : calm);
    const head = view.picture.kind !== "atlas" || alpha >= CLEAR;
    // On the map the phrase says it in words.
    const isWordless = view.picture.kind !== "map";
    const doubted = isWordless && shown.some(({ doubt }) => doubt);
    const known = isWordless && view.memory.size ? knownOf(view.memory, shown) : undefined;
    const style = { theme: theme(), alpha, width: lit ? width + 0.6 : width, head, sign, hue: edge.hue, count: shown.length, lit: Boolean(lit), dim: Boolean(light && !lit), doubted, known };
    return view.classMarks ? { ...style, ...classStyle(view.classMarks, shown, sign, theme()) } : style;
  };

  return { renew: () => void (light = litIn(view)), boxStyle, edgeStyle };
}

/**
 * Return what is lit while nothing is pointed at: the selection, else an answer; null where that is all.
 * @param {ViewState} view
 */
export function emphasized({ picture, visible, selected, answer }) {
  const isThere = selected && (visible.boxes.has(selected) || picture.nodes.some((box) => box.concept === selected && visible.boxes.has(box.id)));
  return spotlight(picture, visible.relations, isThere ? { box: selected } : answer);
}

/**
 * Return how clear a line is while nothing is lit: what was practised fades with what is forgotten, and of an atlas it comes
 * forward first, where nothing could fade any more.
 * @type {(view: ViewState, shown: Relation[], calm: number) => number}
 */
function remembered({ memory, picture }, shown, calm) {
  const known = memory.size ? knownOf(memory, shown) : undefined;
  if (known === undefined) return calm;
  return (picture.kind === "atlas" ? Math.max(calm, PRACTISED) : calm) * clearness(known, "line");
}

/** Return how clear a box is while nothing is lit: a phrase as much as is known of it. @type {(view: ViewState, id: string) => number} */
function clearnessOf({ classMarks, byId, memory }, id) {
  return classMarks && byId.get(id)?.kind === "phrase" ? phraseClearness(classMarks, id) : clearness(memory.get(id), "phrase");
}

/** @type {WeakMap<Picture, boolean>} */
const unstated = new WeakMap();

/** Return whether most relations of a picture state no polarity. @type {(picture: Picture) => boolean} */
function isMostlyUnstated(picture) {
  const known = unstated.get(picture) ?? 2 * picture.relations.filter(({ sign }) => sign === UNSTATED).length > picture.relations.length;
  unstated.set(picture, known);
  return known;
}

/** @type {(view: ViewState, id: string) => string} */
function nameIn(view, id) {
  const box = view.byId.get(id);
  return box ? standsFor(box) : id;
}

/** @type {(edge: Edge, shown: Relation[], agreed: Set<string>) => number} the sign of what is shown of an edge; a contested pair is one since its rows disagree */
function signOf({ sign }, shown, agreed) {
  return sign === CONTESTED && !shown.every(({ id }) => agreed.has(id)) ? sign : (STRONGEST_FIRST.find((one) => shown.some((relation) => relation.sign === one)) ?? sign);
}

/** @type {(view: ViewState) => Pointed | null} */
function ledIn({ led, relationOf }) {
  if (!led) return null;
  return relationOf.has(led) ? { relations: [led] } : { box: led };
}

/** @param {ViewState} view */
function litIn(view) {
  const pointed = view.pointed ?? ledIn(view);
  return pointed ? spotlight(view.picture, view.visible.relations, pointed) : emphasized(view);
}

/**
 * Return how clear the curves of an atlas are while nothing is lit: few are clear, of many the names come first; filters
 * bring out what they leave.
 * @param {ViewState} view
 */
function calmness({ picture, visible }) {
  const isNarrowed = visible.relations.size < picture.relations.length;
  const count = Math.max(visible.edges.size, 1);
  return Math.max(Math.min(FEW / count, 0.8), Math.min(SOME / count, TRACEABLE), isNarrowed ? CLEAR : QUIET);
}

/**
 * Return how a curve of the atlas is drawn, which stands for all visible relations of its pair.
 * @param {Relation[]} shown
 * @param {ViewState} view
 * @param {number} dim
 */
function bundled(shown, view, dim) {
  return { calm: calmness(view), dim: dim / 3, width: 0.7 + 0.7 * Math.log2(1 + shown.length) };
}

/**
 * Return how a line of the map or a cell of the matrix is drawn: as strong as the best evidence of what is shown of it.
 * @param {Relation[]} shown
 * @param {ViewState} view
 * @param {number} dim
 */
function single(shown, { picture }, dim) {
  return { calm: picture.kind === "map" ? 0.9 : 1, dim, width: WIDTHS[Math.max(0, ...shown.map(({ strength }) => strength))] };
}
