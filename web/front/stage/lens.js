// A network in an element turns into a lens: what it shows now, what its reader had it show, and the room around it.

import { centreOf, cornerOf } from "./framing.js";

/** @import { Corner, Room } from "./framing.js" */
/** @typedef {ReturnType<typeof createLens>} Lens */

/**
 * Return { size, room, isBeside, isOutgrown, changesSide, now, place, own, resized }.
 *
 * `roomOf()` is the room that the map has with nothing beside it, undefined where nothing ever is.
 * @param {VisNetwork} network
 * @param {HTMLElement} element
 * @param {() => Room | undefined} roomOf
 */
export function createLens(network, element, roomOf) {
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const room = () => roomOf() ?? size();
  const isBeside = () => room().width > size().width + 1 || room().height > size().height + 1;
  /** @type {{ home: Corner, at: Corner, wasBeside: boolean, seen: Room }} where it is without a panel, and where a panel has it */
  let placed = { home: { scale: 1, left: 0, top: 0 }, at: { scale: 1, left: 0, top: 0 }, wasBeside: false, seen: size() };
  let told = size();

  const now = () => cornerOf({ scale: network.getScale(), ...network.getViewPosition() }, placed.seen);

  /** @type {(home: Corner, at?: Corner) => void} */
  function place(home, at = home) {
    placed = { home, at, wasBeside: isBeside(), seen: size() };
    network.moveTo({ position: centreOf(at, size()), scale: at.scale });
  }

  /** Give the network the size of its element; what it shows then is its own doing. */
  function resized() {
    network.setSize(`${element.clientWidth}px`, `${element.clientHeight}px`);
    told = size();
    placed = { ...placed, seen: told };
  }

  return {
    size, room, isBeside, now, place, resized,
    /** Whether the element has another size than the network was told last; one that is not on the screen has none. */
    isOutgrown: () => {
      const { width, height } = size();
      return Boolean(width && height) && (width !== told.width || height !== told.height);
    },
    /** Whether a panel takes room from the map now, or did when the map was placed last. */
    changesSide: () => isBeside() || placed.wasBeside,
    /** What the reader had it show: what it shows now, or showed before a panel moved it. */
    own: () => (same(now(), placed.at) ? placed.home : now()),
  };
}

/**
 * Return whether two cameras show the same, but for what rounding makes of it.
 * @param {Corner} one
 * @param {Corner} other
 */
function same(one, other) {
  return Math.abs(one.scale / other.scale - 1) < 1e-6 && Math.hypot(one.left - other.left, one.top - other.top) * one.scale < 0.5;
}
