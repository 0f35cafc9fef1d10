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
 * wrong, else ""; `keep(more)` adds answers; `open(text, now)` adds those of a file and returns the sentence that tells of
 * it; `text()` is such a file.
 * @param {string} map its title: relations of another map of that title have other ids and do not disturb
 * @param {() => KeptTexts} storage asking for it may be forbidden already
 */
export function progressStore(map, storage = () => globalThis.localStorage) {
  const key = `${KEY} ${map}`;
  let { progress, note } = begun(key, storage);
  /** @param {Progress} more */
  const keep = (more) => {
    progress = merge(progress, more);
    try {
      // Another tab may have written meanwhile.
      progress = merge(progress, read(key, storage()).progress);
      storage().setItem(key, progressText(progress, map));
      note = "";
    } catch {
      note = NOT_KEPT;
    }
  };
  /** @type {(text: string, now: number) => string} */
  const open = (text, now) => {
    const before = answerCount(progress);
    const { progress: found, fault } = progressOf(text, now + DAY);
    keep(found);
    const told = `${counted(answerCount(found))} opened, ${answerCount(progress) - before} of them new here.`;
    return [answerCount(found) || !fault ? told : "", fault].filter(Boolean).join(" ");
  };
  return { progress: () => progress, note: () => note, keep, open, text: () => progressText(progress, map) };
}

/** @type {(key: string, storage: () => KeptTexts) => { progress: Progress, note: string }} */
function begun(key, storage) {
  try {
    const { progress, fault, text } = read(key, storage());
    if (fault) storage().setItem(`${key} set aside`, text);
    return { progress, note: fault && SET_ASIDE };
  } catch {
    return { progress: NO_PROGRESS, note: NOT_KEPT };
  }
}

/** @type {(key: string, texts: KeptTexts) => { progress: Progress, fault: string, text: string }} */
function read(key, texts) {
  const text = texts.getItem(key) ?? "";
  return text ? { ...progressOf(text), text } : { progress: NO_PROGRESS, fault: "", text };
}

/** @param {number} answers */
function counted(answers) {
  return answers === 1 ? "1 answer" : `${answers} answers`;
}
