// Answers turn into the text of a file to hand in, and such a text back, whatever else stands in it.

/** @import { GivenAnswers, GivenItem, GivenLink } from "./given_answers.js" */

const FORMAT = "neuromap-answers";
const VERSION = 1;
const LONGEST_TEXT = 2_000_000;
const LONGEST_CELL = 500;
const MOST_ENTRIES = 2000;
const LINK_TEXTS = /** @type {const} */ (["mode", "relation", "digest", "source", "phrase", "target", "sign", "verdict"]);
const NOT_ONE = "This is no file of answers. Ask for the one that Keep my answers has written: its name begins with neuromap-answers.";
const PROGRESS = "This is progress, and no answers to hand in. Ask for the file that Keep my answers has written.";
const BROKEN = "This file is cut off or was changed: it cannot be read. Ask for it again.";
const FOREIGN = `This file was written by another version of the page (${VERSION} is read here). Open it with that one.`;
const LARGE = "This file is too large for a file of answers. Ask for it again.";
const EMPTY = "There is no answer in this file. Ask for it again, at the end of the task.";

/**
 * What a student hands in: under which code name, about which map and version of its data, for which task (the query of its
 * address), and the answers.
 * @typedef {{ name: string, map: string, data: string, task: string } & GivenAnswers} HandIn
 */
/** @typedef {{ handIn: HandIn | null, fault: string }} ReadHandIn what a text says, and what was wrong with it: "" for nothing */

/** Return what is handed in as a text. @param {HandIn} handIn */
export function handInText({ name, map, data, task, items, links }) {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, name, map, data, task, items, links }, null, 1)}\n`;
}

/**
 * Return what a text says, with a sentence about what of it could not be read; the rest of it counts.
 * @param {string} text
 * @returns {ReadHandIn}
 */
export function handInOf(text) {
  if (text.length > LONGEST_TEXT) return unread(LARGE);
  const record = recordOf(text);
  if (record?.format !== FORMAT) return unread(strangerWords(text, record));
  // Whoever went over the file with another program may have made a text of the number.
  if (String(record.version) !== String(VERSION)) return unread(FOREIGN);
  const [items, links] = [entriesOf(record.items, itemOf), entriesOf(record.links ?? [], linkOf)];
  if (!items.found.length) return unread(EMPTY);
  const [name, map, data, task] = [record.name, record.map, record.data, record.task].map(textOf);
  const left = items.left + links.left;
  return { handIn: { name: name.trim(), map, data, task, items: onlyFirst(items.found), links: links.found }, fault: left ? leftOut(left) : "" };
}

/** @type {(fault: string) => ReadHandIn} */
function unread(fault) {
  return { handIn: null, fault };
}

/** @type {(text: string, record: Record<string, unknown> | null) => string} */
function strangerWords(text, record) {
  if (record?.format === "neuromap-progress") return PROGRESS;
  return !record && text.includes(`"${FORMAT}"`) ? BROKEN : NOT_ONE;
}

/** @type {(text: string) => Record<string, unknown> | null} */
function recordOf(text) {
  try {
    const record = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof record === "object" ? record : null;
  } catch {
    return null;
  }
}

/**
 * @template Entry
 * @param {unknown} list
 * @param {(entry: Record<string, unknown>) => Entry | null} read
 * @returns {{ found: Entry[], left: number }}
 */
function entriesOf(list, read) {
  if (!Array.isArray(list)) return { found: [], left: 1 };
  const found = list.slice(0, MOST_ENTRIES).flatMap((entry) => (typeof entry === "object" && entry ? (read(entry) ?? []) : []));
  return { found, left: list.length - found.length };
}

/** @type {(entry: Record<string, unknown>) => GivenItem | null} */
function itemOf({ id, kind, digest, given, right, sure }) {
  const isWhole = typeof id === "string" && id && typeof kind === "string" && typeof right === "boolean";
  if (!isWhole) return null;
  return { id, kind, digest: textOf(digest), given: cellOf(given), right, sure: typeof sure === "boolean" ? sure : null };
}

/** @type {(entry: Record<string, unknown>) => GivenLink | null} */
function linkOf(entry) {
  if (![entry.mode, entry.source, entry.target, entry.verdict].every((text) => typeof text === "string" && text)) return null;
  return /** @type {GivenLink} */ (Object.fromEntries(LINK_TEXTS.map((name) => [name, cellOf(entry[name])])));
}

/** Return the answers without a second one to the same item. @param {GivenItem[]} items */
function onlyFirst(items) {
  const known = new Set();
  return items.filter(({ id }) => !known.has(id) && known.add(id));
}

/** @param {unknown} value */
function textOf(value) {
  return typeof value === "string" ? value : "";
}

/** @param {unknown} value */
function cellOf(value) {
  return textOf(value).slice(0, LONGEST_CELL);
}

/** @param {number} left */
function leftOut(left) {
  return `${left === 1 ? "1 entry" : `${left} entries`} of this file could not be read. The others count.`;
}
