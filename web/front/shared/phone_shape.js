// The window turns into whether it is a phone, for which there are pictures of its shape.

// Held upright, as in the style sheet, or on its side: low, and touched. `ui/map/preload.py` names the same.
const PHONE = "(max-width: 640px), (max-height: 500px) and (pointer: coarse)";

/** Return whether the window is a phone, however it is held. */
export function isPhone() {
  return Boolean(query()?.matches);
}

/**
 * Call when a window becomes that of a phone, or another one; returns a clean-up.
 * @param {() => void} call
 */
export function onTurn(call) {
  const stop = new AbortController();
  query()?.addEventListener("change", call, { signal: stop.signal });
  return () => stop.abort();
}

function query() {
  return globalThis.matchMedia?.(PHONE);
}
