// Starts and pauses turn into the time that a talk has taken.

/** A clock is { before, since }: milliseconds until the last pause, and the moment of the last start or null. */
export const STOPPED = { before: 0, since: null };

/** Return the clock running from now on. */
export function started(clock, now) {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/** Return the clock standing still from now on. */
export function paused(clock, now) {
  return { before: elapsed(clock, now), since: null };
}

/** Return the milliseconds that a clock has run. */
export function elapsed({ before, since }, now) {
  return before + (since === null ? 0 : now - since);
}

/** Return milliseconds as minutes and seconds, with hours where there are any. */
export function told(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [, minutes, rest] = parts.map((part) => String(part).padStart(2, "0"));
  return parts[0] ? `${parts[0]}:${minutes}:${rest}` : `${minutes}:${rest}`;
}
