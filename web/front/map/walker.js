// A reader's walk along the relations of a stage: where it is, the trail back, and what a screen reader hears of it.

import { announced, stands, start } from "./walk.js";

/** @import { Stage } from "../stage/stage.js" */
/** @import { Move, Place } from "./walk.js" */

/**
 * Return { go, goBack, end, place } for a walk; `live(text)` speaks.
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
    live(announced(stage.picture, stage.visible.relations, place));
  }

  /** @param {Move} move */
  function go(move) {
    const { picture, visible, byId, selected } = stage;
    if (!place || !stands(picture, visible.relations, place)) {
      trail = [];
      return arrive(start(picture, visible.relations, byId.get(selected)?.label ?? picture.focus));
    }
    const next = move(picture, visible.relations, place);
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
