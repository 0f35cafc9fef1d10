// News of the file call for a run of the page only when no click is on its way: a run that is called for right behind
// that of a click takes its place, and where it does so before the server has begun with it, the click is lost.

import { isWorking } from "../shared/page_rest.js";
import { watchVersion } from "./version_watch.js";

const MOMENT = 50;
// So long a busy server may take to begin with what was clicked.
const LATENCY = 1_000;
// Whoever types or clicks without end is told all the same.
const PATIENCE = 10_000;
const HAND = ["click", "keydown"];

/**
 * Do what `watchVersion` does, with a version that is told once the page and the hand on it are at rest, and is not known by then.
 * @param {() => string | undefined} current
 * @param {(version: string) => void} changed
 */
export function watchAtRest(current, changed) {
  let acted = -Infinity;
  let waits = 0;
  const stop = new AbortController();
  const noteHand = () => void (acted = Date.now());
  for (const name of HAND) document.addEventListener(name, noteHand, { capture: true, signal: stop.signal });
  /** @type {(version: string, end: number) => void} */
  const tell = (version, end) => {
    clearTimeout(waits);
    const isBusy = isWorking() || Date.now() < acted + LATENCY;
    if (isBusy && Date.now() < end) waits = setTimeout(tell, MOMENT, version, end);
    else if (version !== current()) changed(version);
  };
  const stopWatching = watchVersion(current, (version) => tell(version, Date.now() + PATIENCE));
  return () => {
    stopWatching();
    clearTimeout(waits);
    stop.abort();
  };
}
