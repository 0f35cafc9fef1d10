// Votes turn into bars on the map: those on a sign on the line that was asked for, those on targets each on its concept.

import { element, withAttributes } from "../../shared/dom.js";
import { pathOf } from "../../stage/routes.js";
import { standsFor } from "../../stage/visibility.js";
import { resultRows } from "./result_rows.js";

/** @import { Position } from "../../shared/types.js" */
/** @import { Stage } from "../../stage/stage.js" */
/** @import { ToldBallot } from "./ballot.js" */
/** @typedef {Position & { wide: number, high: number }} MarkPlace a middle, and half of the sides around it */

// In CSS pixels, between bars and what they stand on.
const GAP = 5;
const [NARROW, SMALL] = [560, 80];

/**
 * Return { show(ballot, tallies), hide() } for bars over a map.
 * @param {HTMLElement} host
 * @param {Stage} stage
 */
export function createBars(host, stage) {
  const layer = withAttributes(element("div", "vote-bars"), { "aria-hidden": "true" });
  host.append(layer);
  /** @type {{ at: string, box: HTMLElement }[]} */
  let marks = [];

  const place = () => {
    for (const { at, box } of marks) {
      const found = placeOn(stage, at);
      box.hidden = !found;
      if (found) putInside(layer, box, found);
    }
  };
  stage.network.on("afterDrawing", place);

  /** @type {(ballot: ToldBallot, tallies: number[][]) => void} */
  function show(ballot, tallies) {
    const rows = (/** @type {number[]} */ places) => resultRows(ballot, tallies, places, places.length > 1);
    marks = anchorsOf(ballot).map(({ at, places }) => ({ at, box: element("div", "bars-of", "", rows(places)) }));
    layer.replaceChildren(...marks.map(({ box }) => box));
    place();
  }

  function hide() {
    marks = [];
    layer.replaceChildren();
  }

  return { show, hide };
}

/**
 * Return what bars stand on, and the places of their choices.
 * @param {Pick<ToldBallot, "form" | "about" | "choices">} ballot
 * @returns {{ at: string, places: number[] }[]}
 */
export function anchorsOf({ form, about, choices }) {
  if (form === "sign") return [{ at: about, places: choices.map((_, place) => place) }];
  if (form === "targets") return choices.map((choice, place) => ({ at: choice, places: [place] }));
  return [];
}

/**
 * Return the middle of a box in its element and half of its sides, or the middle of the line of a relation; null where it is not on
 * the map.
 * @param {Stage} stage
 * @param {string} id
 * @returns {MarkPlace | null}
 */
function placeOn(stage, id) {
  const { picture, visible, network, placeOf } = stage;
  const box = picture.nodes.find((node) => standsFor(node) === id);
  const scale = network.getScale() / 2;
  if (box) return visible.boxes.has(box.id) ? { ...network.canvasToDOM(placeOf(box.id)), wide: box.width * scale, high: box.height * scale } : null;
  const edge = picture.edges.find(({ relations }) => relations.includes(id));
  const path = edge ? pathOf(edge, placeOf) : [];
  if (!path.length) return null;
  const [x, y] = path[Math.floor(path.length / 2)];
  return { ...network.canvasToDOM({ x, y }), wide: 0, high: 0 };
}

/**
 * Put a box below what it stands on, above where there is no room below, and never beyond the sides of the map; on a narrow one a
 * small box stands on the corner, where it covers no neighbour.
 * @param {HTMLElement} layer
 * @param {HTMLElement} box
 * @param {MarkPlace} place
 */
function putInside(layer, box, { x, y, wide, high }) {
  const { offsetWidth: width, offsetHeight: height } = box;
  const isOnCorner = layer.clientWidth < NARROW && width < SMALL;
  const below = y + high + GAP;
  const beside = below + height + 2 <= layer.clientHeight ? below : y - high - GAP - height;
  const top = isOnCorner ? y - high - height / 2 : beside;
  const left = Math.min(isOnCorner ? x + wide - 2 * GAP : x - width / 2, layer.clientWidth - width - 2);
  box.style.transform = `translate(${Math.round(Math.max(2, left))}px, ${Math.round(Math.max(2, top))}px)`;
}
