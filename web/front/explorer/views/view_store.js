// The views that a reader keeps stand in the browser, one list for each map.

/** @import { KeptView } from "./kept_views.js" */

import { MOST_VIEWS } from "./kept_views.js";
import { viewsOf, viewsText } from "./view_file.js";

// A later way to write it gets a key of its own, so that an older page never writes over it.
const KEY = "neuromap-views-1";
const NOT_KEPT = "This browser does not keep it: its storage is full or switched off. Export writes your views into a file.";
const FULL = `There is room for ${MOST_VIEWS} views. Take one away first.`;

/** @typedef {Pick<Storage, "getItem" | "setItem">} KeptTexts */

/**
 * Return { views(), keep(views) } of a map: the list as it is now, also where another tab has changed it, and keep another
 * one, which returns a sentence where that fails, else "". What could not be kept is still there as long as the page is.
 * @param {string} map its title
 * @param {() => KeptTexts} storage asking for it may be forbidden already
 */
export function viewStore(map, storage = () => globalThis.localStorage) {
  const key = `${KEY} ${map}`;
  /** @type {KeptView[] | null} */
  let unkept = null;
  const views = () => unkept ?? read(key, storage);
  /** @param {KeptView[]} next */
  const keep = (next) => {
    if (next.length > MOST_VIEWS) return FULL;
    try {
      storage().setItem(key, viewsText(next, map));
      unkept = null;
      return "";
    } catch {
      unkept = next;
      return NOT_KEPT;
    }
  };
  return { views, keep };
}

/** @type {(key: string, storage: () => KeptTexts) => KeptView[]} */
function read(key, storage) {
  try {
    const text = storage().getItem(key) ?? "";
    const { views, fault } = text ? viewsOf(text) : { views: [], fault: "" };
    if (fault) storage().setItem(`${key} set aside`, text);
    return views;
  } catch {
    return [];
  }
}
