// Progress turns into a text, for a file or for what a browser keeps, and such a text back, whatever else stands in it.

/** @import { Grade } from "./fsrs.js" */
/** @import { Answer, Exam, Progress } from "./progress.js" */

import { GRADES } from "./fsrs.js";
import { isDay } from "./exam_day.js";
import { MOST_ANSWERS, NO_PROGRESS, itemsOf } from "./progress.js";

export const PROGRESS_FILE = "neuromap-progress.json";
const FORMAT = "neuromap-progress";
const VERSION = 1;
const NOT_ONE = `This is not a progress file. Open the one that Keep my progress has written, ${PROGRESS_FILE}.`;
const FOREIGN = `This progress was written by another version of the map (${VERSION} is read here). Open it with that one.`;
const LONGEST_TEXT = 20_000_000;
const LATEST_MOMENT = 8.64e15;

/** @typedef {{ progress: Progress, fault: string }} ReadProgress what a text says, and what was wrong with it: "" for nothing */

/**
 * Return progress as a text: the same for the same progress, however it came together.
 * @param {Progress} progress
 * @param {string} map the title of the map, for whoever opens the file
 */
export function progressText({ items, modes, exam }, map) {
  const rows = [...items].flatMap(([id, byDigest]) => [...byDigest].map(([digest, answers]) => [id, digest, answers.map(short)]));
  const said = exam.at ? { exam: [exam.day, exam.at] } : {};
  return `${JSON.stringify({ format: FORMAT, version: VERSION, map, ...said, modes: sorted([...modes]), items: sorted(rows) })}\n`;
}

/**
 * Return what a text says, with a sentence about what of it could not be read; the rest of it counts.
 * @param {string} text
 * @param {number} [latest] an answer after this moment is wrong: a foreign clock must not outvote this one
 * @returns {ReadProgress}
 */
export function progressOf(text, latest = LATEST_MOMENT) {
  const record = recordOf(text);
  if (record?.format !== FORMAT) return nothing(NOT_ONE);
  // Whoever went over the file with another program may have made a text of the number.
  if (String(record.version) !== String(VERSION)) return nothing(FOREIGN);
  const { found, left } = answersIn(record.items, latest);
  if (found.length > MOST_ANSWERS) return nothing(tooMany(found.length));
  const modes = listOf(record.modes).filter((mode) => isMode(mode, latest));
  return { progress: { items: itemsOf(found), modes: new Map(modes), exam: examIn(record.exam, latest) }, fault: left ? leftOut(left) : "" };
}

/** Return the title of the map that a text is progress of, "" where it names none. @param {string} text */
export function mapOf(text) {
  const record = recordOf(text);
  return record?.format === FORMAT && isText(record.map) ? record.map : "";
}

/** Return the answer without a choice that was none. @param {Answer} answer */
function short([at, grade, choice]) {
  return choice ? [at, grade, choice] : [at, grade];
}

/** @template Row @param {Row[]} rows */
function sorted(rows) {
  const written = rows.map((row) => ({ row, text: JSON.stringify(row) }));
  return written.sort((one, other) => (one.text < other.text ? -1 : 1)).map(({ row }) => row);
}

/** @type {(text: string) => Record<string, unknown> | null} */
function recordOf(text) {
  if (text.length > LONGEST_TEXT) return null;
  try {
    const record = JSON.parse(text);
    return typeof record === "object" ? record : null;
  } catch {
    return null;
  }
}

/** @param {string} fault @returns {ReadProgress} */
function nothing(fault) {
  return { progress: NO_PROGRESS, fault };
}

/** @param {number} answers */
function tooMany(answers) {
  return `This progress has ${answers} answers, and no map keeps more than ${MOST_ANSWERS}. Nothing of it was taken over.`;
}

/** @param {number} left */
function leftOut(left) {
  return `${left === 1 ? "1 entry" : `${left} entries`} of this progress could not be read. The others are there.`;
}

/** @param {unknown} items @param {number} latest */
function answersIn(items, latest) {
  /** @type {{ id: string, digest: string, answer: Answer }[]} */
  const found = [];
  let left = Array.isArray(items) ? 0 : 1;
  for (const row of listOf(items)) {
    const [id, digest, answers] = listOf(row);
    const isRow = isText(id) && isText(digest) && Array.isArray(answers);
    for (const answer of isRow ? answers : [null]) {
      if (isAnswer(answer, latest)) found.push({ id, digest, answer: [answer[0], answer[1], answer[2] ?? ""] });
      else left += 1;
    }
  }
  return { found, left };
}

/** @param {unknown} value @returns {any[]} */
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

/** @type {(value: unknown) => value is string} */
function isText(value) {
  return typeof value === "string";
}

/** @type {(value: unknown, latest: number) => value is [at: number, grade: Grade, choice?: string]} */
function isAnswer(value, latest) {
  const [at, grade, choice = ""] = listOf(value);
  return isMoment(at, latest) && Object.values(GRADES).includes(grade) && isText(choice);
}

/** @type {(value: unknown, latest: number) => value is [mode: string, at: number]} */
function isMode(value, latest) {
  const [mode, at] = listOf(value);
  return isText(mode) && isMoment(at, latest);
}

/** Return the exam that a text says, none where it says no such. @type {(value: unknown, latest: number) => Exam} */
function examIn(value, latest) {
  const [day, at] = listOf(value);
  return isText(day) && (!day || isDay(day)) && isMoment(at, latest) ? { day, at } : NO_PROGRESS.exam;
}

/** @type {(value: unknown, latest: number) => boolean} */
function isMoment(value, latest) {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= latest;
}
