// A reader's walk on a stage: where it is, the trail back, and what a screen reader hears of it.

import { OVER_CELLS } from "./cell_walk.js";
import { ALONG_RELATIONS } from "./walk.js";

/** @import { Stage } from "../../stage/stage.js" */
/** @import { Place } from "./walk.js" */

/**
 * Return { go(arrow), goBack, end, place } for a walk; `live(text)` speaks.
 * @param {Stage} stage
 * @param {(text: string) => void} live
 */
export function createWalker(stage, live) {
  /** @type {Place | null} */
  let place = null;
  /** @type {Place[]} */
  let trail = [];
  /** @param {Place | null} next */
  function arrive(next) {
    place = next;
    if (!place) return live("No relation is shown");
    stage.point(place.relation ? { relations: [place.relation] } : { box: place.concept });
    if (place.relation) stage.reveal(place.relation);
    live(walkOn(stage).announced(stage.picture, stage.visible.relations, place));
  }

  /** @param {string} arrow */
  function go(arrow) {
    const { picture, visible, byId, selected } = stage;
    if (!place || !walkOn(stage).stands(picture, visible.relations, place)) {
      trail = [];
      return arrive(walkOn(stage).start(picture, visible.relations, byId.get(selected)?.label ?? picture.focus, selected));
    }
    const next = walkOn(stage).moves[arrow](picture, visible.relations, place);
    trail.push(place);
    arrive(next);
  }

  function goBack() {
    const last = trail.pop();
    if (last) arrive(last);
  }

  return {
    go,
    goBack,
    end: () => void (place = null),
    get place() {
      return place;
    },
  };
}

/** @type {(stage: Stage) => import("./walk.js").Walk} */
function walkOn({ picture }) {
  return picture.kind === "matrix" ? OVER_CELLS : ALONG_RELATIONS;
}
