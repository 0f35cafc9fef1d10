// Progress is kept in the browser of whoever practises, one record for each map; without that, practising goes on.

/** @import { Progress } from "./progress.js" */

import { DAY } from "./fsrs.js";
import { NO_PROGRESS, answerCount, merge } from "./progress.js";
import { progressOf, progressText } from "./progress_text.js";

// A later way to write it gets a key of its own, so that an older page never writes over it.
const KEY = "neuromap-progress-1";
const NOT_KEPT = "This browser keeps no answers: its storage is full or switched off. You can go on; Keep my progress writes them into a file.";
const SET_ASIDE = "Not all that this browser had kept could be read. It was set aside, and the rest counts.";

/** @typedef {Pick<Storage, "getItem" | "setItem">} KeptTexts */

/**
 * Return the progress that this browser keeps for a map: `progress()` as it is now; `note()`, a sentence where something is
 * wrong, else ""; `keep(more)` adds answers; `open(file, now)` adds those of a file and returns the sentence that tells of
 * it; `text()` is such a file.
 * @param {string} map its title: relations of another map of that title have other ids and do not disturb
 * @param {() => KeptTexts} storage asking for it may be forbidden already
 */
export function progressStore(map, storage = () => globalThis.localStorage) {
  const key = `${KEY} ${map}`;
  let { progress, note, text } = begun(key, storage);
  /** @param {Progress} more */
  const keep = (more) => {
    progress = merge(progress, more);
    try {
      const there = storage().getItem(key) ?? "";
      // Another tab may have written meanwhile.
      if (there && there !== text) progress = merge(progress, progressOf(there).progress);
      text = progressText(progress, map);
      storage().setItem(key, text);
      note = "";
    } catch {
      note = NOT_KEPT;
    }
  };
  /** @type {(file: string, now: number) => string} */
  const open = (file, now) => {
    const before = answerCount(progress);
    const { progress: found, fault } = progressOf(file, now + DAY);
    keep(found);
    const told = `${counted(answerCount(found))} opened, ${answerCount(progress) - before} of them new here.`;
    return [answerCount(found) || !fault ? told : "", fault].filter(Boolean).join(" ");
  };
  return { progress: () => progress, note: () => note, keep, open, text: () => progressText(progress, map) };
}

/** @type {(key: string, storage: () => KeptTexts) => { progress: Progress, note: string, text: string }} */
function begun(key, storage) {
  try {
    const text = storage().getItem(key) ?? "";
    if (!text) return { progress: NO_PROGRESS, note: "", text };
    const { progress, fault } = progressOf(text);
    if (fault) storage().setItem(`${key} set aside`, text);
    return { progress, note: fault && SET_ASIDE, text };
  } catch {
    return { progress: NO_PROGRESS, note: NOT_KEPT, text: "" };
  }
}

/** @param {number} answers */
function counted(answers) {
  return answers === 1 ? "1 answer" : `${answers} answers`;
}
