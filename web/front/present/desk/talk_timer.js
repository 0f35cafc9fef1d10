// A clock that the speaker starts turns into the panel of the time: of the talk and of the day.

import { button, element, withAttributes } from "../../shared/dom.js";
import { createTargetTime } from "./target_time.js";
import { elapsed, paused, started, STOPPED, told } from "./timer.js";

/** @import { Clock, ClockChange } from "./timer.js" */

const KEY = "neuromap-clock";
const DRAWING = 250;

/** Return { section, close() }: the panel and its clean-up. The clock goes on after a reload. */
export function createTimer() {
  let clock = stored();
  const time = withAttributes(element("p", "time"), { role: "timer" });
  const hour = element("p", "hour");
  const target = createTargetTime();
  const start = button("Start", () => turn(clock.since === null ? started : paused));
  const reset = button("Reset", () => turn(() => STOPPED), "Reset the timer");

  /** @param {ClockChange} change */
  function turn(change) {
    clock = change(clock, Date.now());
    sessionStorage.setItem(KEY, JSON.stringify(clock));
    draw();
  }

  function draw() {
    const taken = elapsed(clock, Date.now());
    time.textContent = told(taken);
    target.draw(taken);
    hour.textContent = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    start.textContent = clock.since === null ? "Start" : "Pause";
  }

  const drawing = setInterval(draw, DRAWING);
  draw();
  const section = element("section", "timer", "", time, hour, element("p", "acts", "", start, reset), target.field, target.left);
  return { section, close: () => clearInterval(drawing) };
}

/** @returns {Clock} */
function stored() {
  return JSON.parse(sessionStorage.getItem(KEY) ?? "null") ?? STOPPED;
}
