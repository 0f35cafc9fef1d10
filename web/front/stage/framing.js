// A part of a picture and the room there is for it turn into the camera that has the part in view.

/** @import { Rectangle } from "./hit_test.js" */
/** @typedef {{ width: number, height: number }} Room in CSS pixels */
/** @typedef {{ scale: number, left: number, top: number }} Corner a camera: its scale, and what of the canvas is at its top left */

const MARGIN = 10;

/**
 * Return the camera as it is where the part is in view; else moved just so far that it is, and made smaller just enough
 * where there is no room for all of it. Not smaller than `least`: then as much of the part as there is room for is in
 * view, with its heart.
 * @param {Rectangle} part
 * @param {Room} room
 * @param {Corner} camera
 * @param {Rectangle} heart
 */
export function keepingInView(part, room, camera, heart = part, least = 0) {
  const free = { width: room.width - 2 * MARGIN, height: room.height - 2 * MARGIN };
  const fits = Math.min(free.width / Math.max(part.width, 1), free.height / Math.max(part.height, 1));
  const scale = Math.max(Math.min(camera.scale, Math.max(fits, least)), 0.01);
  const middle = { x: camera.left + room.width / 2 / camera.scale, y: camera.top + room.height / 2 / camera.scale };
  const start = scale === camera.scale ? camera : { left: middle.x - room.width / 2 / scale, top: middle.y - room.height / 2 / scale };
  const along = (/** @type {number} */ at, /** @type {number} */ length, /** @type {Span} */ whole, /** @type {Span} */ inner) =>
    heldIn(heldIn(at + MARGIN / scale, length / scale, whole), length / scale, inner) - MARGIN / scale;
  return {
    scale,
    left: along(start.left, free.width, [part.x, part.width], [heart.x, heart.width]),
    top: along(start.top, free.height, [part.y, part.height], [heart.y, heart.height]),
  };
}

/**
 * Return the camera of a map that only moves up and down, at its scale and place across: the part begins at the top of the
 * room. Of a part that is higher than the room there is as much, with its heart in the middle. Beyond the ends of the
 * picture nothing is shown as long as there is more of it.
 * @param {Rectangle} part
 * @param {Room} room
 * @param {Corner} camera
 * @param {number} height of the picture
 * @param {Rectangle} heart
 */
export function readFromTop(part, room, camera, height, heart = part) {
  const free = (room.height - 2 * MARGIN) / camera.scale;
  const begin = part.y - part.height / 2;
  const wanted = part.height <= free ? begin : Math.min(Math.max(heart.y - free / 2, begin), begin + part.height - free);
  return { ...camera, top: Math.max(Math.min(wanted, height - free), 0) - MARGIN / camera.scale };
}

/**
 * Return where a picture of a length lies in a window, in pixels from its begin: it stays in the window as far as it fits,
 * and a longer one leaves no more than a margin empty.
 * @param {number} at
 * @param {number} length
 * @param {number} window
 */
export function heldBetween(at, length, window) {
  return heldIn(at, length, [window / 2, window - 2 * MARGIN]);
}

/**
 * Return where a picture of a length lies in a window that may be dragged over its ends: a third stays in sight, of the picture
 * or, where that is the larger, of the window.
 * @param {number} at
 * @param {number} length
 * @param {number} window
 */
export function seenBetween(at, length, window) {
  const seen = Math.min(length, window) / 3;
  return Math.min(Math.max(at, seen - length), window - seen);
}

/**
 * Return the centre of what a camera shows of the canvas.
 * @param {Corner} camera
 * @param {Room} room
 */
export function centreOf({ scale, left, top }, { width, height }) {
  return { x: left + width / 2 / scale, y: top + height / 2 / scale };
}

/**
 * Return the camera with this centre.
 * @param {{ scale: number, x: number, y: number }} centred
 * @param {Room} room
 * @returns {Corner}
 */
export function cornerOf({ scale, x, y }, { width, height }) {
  return { scale, left: x - width / 2 / scale, top: y - height / 2 / scale };
}

/** @typedef {[middle: number, size: number]} Span */

/**
 * Return where a window of a length begins that was at a place: so that a span is in it, or, of a longer one, nothing else.
 * @param {number} at
 * @param {number} length
 * @param {Span} span
 */
function heldIn(at, length, [middle, size]) {
  const ends = [middle + size / 2 - length, middle - size / 2].sort((one, other) => one - other);
  return Math.min(Math.max(at, ends[0]), ends[1]);
}
