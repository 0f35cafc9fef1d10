// Kept views turn into the text of a file, and such a text back, whatever else stands in it.

/** @import { KeptView } from "./kept_views.js" */

import { LONGEST_NAME, MOST_VIEWS } from "./kept_views.js";

export const VIEWS_FILE = "neuromap-views.json";
const FORMAT = "neuromap-views";
const VERSION = 1;
const LONGEST_TEXT = 1_000_000;
const LONGEST_ADDRESS = 2000;
const NOT_ONE = `This is no file of views. Open the one that Export has written, ${VIEWS_FILE}.`;
const FOREIGN = `These views were written by another version of the map (${VERSION} is read here). Open them with that one.`;

/** Return views as a text; `map` is the title of the map, for whoever opens the file. @type {(views: readonly KeptView[], map: string) => string} */
export function viewsText(views, map) {
  const kept = views.map(({ name, address }) => ({ name, address }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, map, views: kept }, null, 1)}\n`;
}

/** Return { views, fault }: what a text says, and a sentence on what of it could not be read. @type {(text: string) => { views: KeptView[], fault: string }} */
export function viewsOf(text) {
  const record = recordOf(text);
  if (record?.format !== FORMAT || !Array.isArray(record.views)) return { views: [], fault: NOT_ONE };
  if (String(record.version) !== String(VERSION)) return { views: [], fault: FOREIGN };
  const views = record.views.filter(isView).slice(0, MOST_VIEWS).map(({ name, address }) => ({ name, address }));
  return { views, fault: leftOut(record.views.length - views.length) };
}

/** @param {string} text */
function recordOf(text) {
  if (text.length > LONGEST_TEXT) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {any} view */
function isView(view) {
  return isText(view?.name, LONGEST_NAME) && view.name.trim() !== "" && isText(view.address, LONGEST_ADDRESS);
}

/** @param {unknown} value @param {number} longest */
function isText(value, longest) {
  return typeof value === "string" && value.length <= longest;
}

/** @param {number} count */
function leftOut(count) {
  if (!count) return "";
  return `${count === 1 ? "1 entry was" : `${count} entries were`} left out: no name and address, or more than ${MOST_VIEWS} views.`;
}
