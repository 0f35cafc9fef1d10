// The camera of a map: all of it in view, or as its reader has zoomed and dragged it; beside a panel what is lit stays in view.

import { fitting, LARGEST_TYPE } from "../shared/fit.js";
import { centreOf, cornerOf, keepingInView, readFromTop } from "./framing.js";
import { createLens } from "./lens.js";
import { emphasized } from "./lighting.js";
import { partOf, withCells } from "./matrix.js";
import { rectangleAround, subjectOf } from "./subject.js";

/** @import { Box } from "../shared/types.js" */
/** @import { Corner, Room } from "./framing.js" */
/** @import { Lens } from "./lens.js" */
/** @import { Nodes } from "./vis_nodes.js" */
/** @import { Rectangle } from "./hit_test.js" */
/** @import { ViewState } from "./view_state.js" */

// In CSS pixels.
const READABLE = 10;
// As a scale of the picture.
const LARGE = 3;
// How much smaller type may get so that both ends of a relation are in view.
const SMALLER = 0.75;
// The height of a map, in CSS pixels, from which type grows before a room.
const PROJECTED = 600;

/**
 * Return { fit, home, zoom, scales, adapt, resize, keepLit, showStoryStep } for the nodes in an element.
 *
 * `whole` means that all is always in view. `roomOf()` is the room that the map has with nothing beside it, undefined
 * where nothing ever is. While `withEnds()`, both ends of the selected relation are in view.
 * @param {ViewState} view
 * @param {Nodes} nodes
 * @param {HTMLElement} element
 * @param {{ whole: boolean, roomOf: () => Room | undefined, withEnds: () => boolean }} options
 */
export function createCamera(view, { network, drawNow }, element, { whole, roomOf, withEnds }) {
  const lens = createLens(network, element, roomOf);
  const touch = () => (view.touched = true);
  network.on("dragStart", touch);
  network.on("zoom", touch);

  /** Show all of the picture, however small. */
  function fit() {
    view.touched = false;
    lens.place(fitted(view, roomOfHome(view, lens), true), fitted(view, lens.size(), true));
  }

  function home() {
    view.touched = false;
    placeBeside(view, lens, withBothEnds(view, lens, fitted(view, roomOfHome(view, lens), whole), withEnds()));
  }

  /** @param {number} factor */
  function zoom(factor) {
    touch();
    network.moveTo({ scale: within(network.getScale() * factor, scales()) });
  }

  const scales = () => scalesOf(view, lens);
  const follow = () => followSize(view, lens, home);
  /** Follow the size of the element; returns whether it is another than before. */
  const adapt = () => lens.isOutgrown() && (follow(), true);
  // A canvas of another size is empty until it is drawn anew, which the next frame would be too late for.
  const resize = () => void (adapt() && drawNow());

  /** @param {string} step Show what another step of a story is about; within a step the map stays where its reader has put it. */
  function showStoryStep(step) {
    if (step === view.storyStep) return;
    view.storyStep = step;
    follow();
    if (step) home();
  }

  return { fit, home, zoom, scales, adapt, resize, showStoryStep, showBox: showingIn(view, lens), reveal: revealingIn(view, lens), keepLit: () => keepLit(view, lens, whole) };
}

/** @type {(view: ViewState, lens: Lens) => (relation: string) => void} Move a matrix just so far that the cell of a relation is in view. */
function revealingIn(view, lens) {
  return (relation) => {
    const [now, size] = [lens.now(), lens.size()];
    const part = isMatrix(view) ? partOf(view.picture, relation, centreOf(now, size)) : undefined;
    if (!part) return;
    view.touched = true;
    lens.place(keepingInView(part, size, now, part, now.scale));
  };
}

/** @type {(view: ViewState, lens: Lens) => (id: string) => void} Have a box in view where a picture is longer than its window. */
function showingIn(view, lens) {
  return (id) => {
    const part = rectangleAround(view.picture, new Set([id]));
    if (!part || !view.picture.scrolled) return;
    const now = lens.now();
    lens.place(fitted(view, roomOfHome(view, lens), false), keepingInView(part, lens.size(), now, part, now.scale));
  };
}

/** @type {(view: ViewState) => boolean} */
function isMatrix({ picture }) {
  return picture.kind === "matrix";
}

/** @type {(view: ViewState, lens: Lens, home: () => void) => void} Show in the size that the element has now what was shown in that before. */
function followSize(view, lens, home) {
  const [own, changes] = [lens.own(), lens.changesSide()];
  lens.resized();
  if (!view.touched) home();
  else if (changes) placeBeside(view, lens, own);
}

/** @type {(view: ViewState, lens: Lens, whole: boolean) => void} Keep what is lit in view beside a panel, moved just so far. */
function keepLit(view, lens, whole) {
  if (!lens.isBeside()) return;
  const own = view.touched ? lens.own() : fitted(view, roomOfHome(view, lens), whole);
  const now = lens.now();
  const isFresh = view.picture.scrolled && !view.touched;
  placeBeside(view, lens, own, now.scale === own.scale && !isFresh ? now : own);
}

/** @type {(scale: number, limits: { least: number, most: number }) => number} */
function within(scale, { least, most }) {
  return Math.min(Math.max(scale, least), most);
}

/** @type {(view: ViewState, lens: Lens) => { least: number, most: number }} How far a reader may zoom: out until all is half as large as it may be, in until it is large. */
function scalesOf(view, lens) {
  const { width, height } = lens.room();
  const all = fitting(view.picture, width, height, undefined, true, largestTypeIn(view, height)).scale;
  return { least: all / 2, most: Math.max(LARGE, 2 * all) };
}

/**
 * Return the room that the map has with nothing beside it; what is only moved up and down is as wide as there is room now.
 * @param {ViewState} view
 * @param {Lens} lens
 * @returns {Room}
 */
function roomOfHome({ picture }, lens) {
  return picture.scrolled ? { width: lens.size().width, height: lens.room().height } : lens.room();
}

/** @type {(view: ViewState, room: Room, whole: boolean) => Corner} */
function fitted(view, room, whole) {
  const { storyStep, picture, selected, byId } = view;
  const corner = (/** @type {Rectangle | Box | undefined} */ focus) => cornerOf(fitting(picture, room.width, room.height, focus, whole, largestTypeIn(view, room.height)), room);
  if (picture.kind === "matrix") return withCells(picture, corner(undefined), room);
  return corner(storyStep ? subjectOf(picture, selected) : byId.get(picture.focus ?? ""));
}

/** @type {(view: ViewState, height: number) => number} Before a room type grows with the screen, of which nobody sits any nearer. */
function largestTypeIn({ projected }, height) {
  return projected ? LARGEST_TYPE * Math.max(1, height / PROJECTED) : LARGEST_TYPE;
}

/** @type {(view: ViewState, lens: Lens, home: Corner, wanted: boolean) => Corner} Have what is selected in view with its ends where that is wanted, and itself where there is no room for both. */
function withBothEnds({ picture, selected }, lens, home, wanted) {
  const ends = wanted && subjectOf({ ...picture, focus: null }, selected);
  return ends ? keepingInView(ends, lens.size(), home, rectangleAround(picture, new Set([selected])), SMALLER * home.scale) : home;
}

/** @type {(view: ViewState, lens: Lens, home: Corner, start?: Corner) => void} */
function placeBeside(view, lens, home, start = home) {
  const part = lens.isBeside() ? partToShow(view, lens.size(), start) : undefined;
  if (!part) return lens.place(home);
  if (isMatrix(view)) return lens.place(home, keepingInView(part, lens.size(), start, part, home.scale));
  const { picture, selected, storyStep, touched } = view;
  const heart = (storyStep ? subjectOf(picture, selected) : rectangleAround(picture, new Set([selected]))) ?? part;
  if (picture.scrolled && !touched) return lens.place(home, readFromTop(part, lens.size(), home, picture.height, heart));
  const { width, height } = roomOfHome(view, lens);
  // A map of which only a part is seen in a size to read, as on a phone, is made no smaller.
  const isCut = picture.scrolled || home.scale > fitting(picture, width, height, undefined, true, largestTypeIn(view, height)).scale * 1.01;
  lens.place(home, keepingInView(part, lens.size(), start, heart, isCut ? home.scale : 0));
}

/**
 * Return the rectangle of what is to be in view: what is lit, at a story step all that is visible where it can be read.
 * @param {ViewState} view
 * @param {Room} room
 * @param {Corner} camera
 */
function partToShow(view, room, camera) {
  if (isMatrix(view)) return partOf(view.picture, view.selected, centreOf(camera, room));
  const lit = emphasized(view)?.boxes;
  const all = view.storyStep ? rectangleAround(view.picture, view.visible.boxes) : undefined;
  if (!all || (view.picture.scrolled && all.height * camera.scale > room.height)) return lit && rectangleAround(view.picture, lit);
  const smallest = Math.min(...view.picture.nodes.map(({ size }) => size));
  const isReadable = keepingInView(all, room, camera).scale * smallest >= READABLE;
  return lit && !isReadable ? rectangleAround(view.picture, lit) : all;
}
