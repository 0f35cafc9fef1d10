// What a presenter lights by key stays lit; what a presenter points at glows, and fades by itself.

import { glide, mayMove } from "../shared/glide.js";

/** @import { Stage } from "../stage/stage.js" */
/** @typedef {ReturnType<typeof createLed>} Led */

// In milliseconds.
const SHOWN = 4000;
const FADING = 700;

/**
 * Return { light(id), point(id), clear() } for a stage, which leads to what came last; "" lights and points at nothing.
 * @param {Pick<Stage, "lead">} stage
 */
export function createLed(stage, moves = mayMove) {
  const now = { lit: "", pointed: "", timer: 0, stop: () => {} };
  const settle = () => {
    clearTimeout(now.timer);
    now.stop();
    now.stop = () => {};
  };
  const end = () => {
    now.pointed = "";
    stage.lead(now.lit, 1);
  };
  const fade = () => void (moves() ? (now.stop = fadeOut(stage, now.pointed, end)) : end());

  /** @param {string} id */
  function light(id) {
    now.lit = id;
    if (now.pointed && !id) return;
    settle();
    end();
  }

  /** @param {string} id */
  function point(id) {
    settle();
    if (!id) return void (now.pointed && fade());
    now.pointed = id;
    stage.lead(id, 1);
    now.timer = /** @type {any} */ (setTimeout(fade, SHOWN));
  }

  function clear() {
    settle();
    Object.assign(now, { lit: "", pointed: "" });
    stage.lead("", 1);
  }

  return { light, point, clear };
}

/**
 * Let a glow fade; returns what stops it, after which `end` is not called.
 * @param {Pick<Stage, "lead">} stage
 * @param {string} id
 * @param {() => void} end
 */
function fadeOut(stage, id, end) {
  let isStopped = false;
  const { done, stop } = glide((share) => isStopped || stage.lead(id, 1 - share), FADING);
  done.then(() => isStopped || end());
  return () => {
    isStopped = true;
    stop();
  };
}
