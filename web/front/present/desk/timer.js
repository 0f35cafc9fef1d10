// Starts and pauses turn into the time that a talk has taken.

/**
 * Milliseconds until the last pause, and the moment of the last start or null.
 * @typedef {{ before: number, since: number | null }} Clock
 */
/** @typedef {(clock: Clock, now: number) => Clock} ClockChange */

/** @type {Clock} */
export const STOPPED = { before: 0, since: null };

/**
 * Return the clock running from now on.
 * @type {ClockChange}
 */
export function started(clock, now) {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/**
 * Return the clock standing still from now on.
 * @type {ClockChange}
 */
export function paused(clock, now) {
  return { before: elapsed(clock, now), since: null };
}

/**
 * Return the milliseconds that a clock has run.
 * @type {(clock: Clock, now: number) => number}
 */
export function elapsed({ before, since }, now) {
  return before + (since === null ? 0 : now - since);
}

/**
 * Return milliseconds as minutes and seconds, with hours where there are any.
 * @param {number} milliseconds
 */
export function told(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [, minutes, rest] = parts.map((part) => String(part).padStart(2, "0"));
  return parts[0] ? `${parts[0]}:${minutes}:${rest}` : `${minutes}:${rest}`;
}
