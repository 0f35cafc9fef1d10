// Files that were handed in turn into a class: what counts, and for each of the others why it does not, and the way out.

/** @import { GivenItem } from "./given_answers.js" */
/** @import { HandIn } from "./hand_in_text.js" */

import { partsOfId } from "./given_answers.js";
import { handInOf } from "./hand_in_text.js";

/** @typedef {{ name: string, text: string }} HandedFile a file with its name */
/**
 * What of a library says whether an answer is about a row of it that still reads the same.
 * @typedef {object} ClassLibrary
 * @property {string} title
 * @property {string} version
 * @property {(id: string) => { claim?: string } | undefined} relation
 * @property {(name: string) => object | undefined} concept
 */
/** @typedef {{ file: HandedFile, handIn: HandIn | null, remarks: string[] }} ReadFile a file: what counts of it, null for nothing, and what is said of it */
/** @typedef {(file: HandedFile) => string} Quoted how the name of a file is written in a sentence */

// The digest of such a question is of all rows of a pair, and that of a definition of no relation.
const OF_MORE_THAN_A_ROW = ["agree", "definition"];
const NO_NAME = "It has no code name, and counts without one.";

/**
 * Return the files of a class, each with what counts of it and what is said of it.
 *
 * A file that cannot be read, is of another map or was there before does not count; of another version of the data those
 * answers count whose rows read the same. Of two files of one code name the fuller one counts if it has all answers of the
 * other; else both do, and that is said.
 * @param {readonly HandedFile[]} files
 * @param {ClassLibrary} library
 * @param {Quoted} quoted
 * @returns {ReadFile[]}
 */
export function classOf(files, library, quoted) {
  /** @type {Map<string, HandedFile>} */
  const known = new Map();
  const read = files.map((file) => {
    const one = readFile(file, library, quoted);
    const before = one.handIn ? known.get(file.text) : null;
    if (before) return { file, handIn: null, remarks: [`It has the same content as ${quoted(before)}, which counts. Remove one of them.`] };
    known.set(file.text, file);
    return one;
  });
  return withNamesakes(withoutEarlier(read, quoted), quoted);
}

/** Return what is handed in of a class, in the order of its files. @param {readonly ReadFile[]} read */
export function handIns(read) {
  return read.flatMap(({ handIn }) => handIn ?? []);
}

/** @type {(file: HandedFile, library: ClassLibrary, quoted: Quoted) => ReadFile} */
function readFile(file, library, quoted) {
  const { handIn, fault } = handInOf(file.text);
  if (!handIn) return { file, handIn, remarks: [fault] };
  const isSame = handIn.data === library.version;
  const items = handIn.items.filter((item) => isHere(item, library, isSame));
  if (handIn.map !== library.title || !items.length) return { file, handIn: null, remarks: [otherMap(handIn, library, quoted)] };
  const ids = new Set(items.map(({ id }) => partsOfId(id).about));
  const links = handIn.links.filter(({ relation }) => !relation || ids.has(relation) || (isSame && library.relation(relation)));
  const remarks = [fault, leftOutWords(handIn, items.length, isSame), handIn.name ? "" : NO_NAME].filter(Boolean);
  return { file, handIn: { ...handIn, items, links }, remarks };
}

/** Return whether an answer is about what the library has, in the words in which it was asked. @type {(item: GivenItem, library: ClassLibrary, isSame: boolean) => boolean} */
function isHere({ id, digest }, { relation, concept }, isSame) {
  const { about, kind } = partsOfId(id);
  if (OF_MORE_THAN_A_ROW.includes(kind)) return isSame && Boolean(kind === "definition" ? concept(about) : relation(about));
  const [ids, claims] = [about.split(" "), digest.split(" ")];
  const rows = ids.map(relation);
  return rows.every((row, place) => row && (isSame || (row.claim && claims[place]?.startsWith(row.claim))));
}

/** @type {(handIn: HandIn, library: ClassLibrary, quoted: Quoted) => string} */
function otherMap({ map, data }, library, quoted) {
  if (map !== library.title) return `It is about another map, ${quoted({ name: map || "without a title", text: "" })}. Open it on the class page of that map.`;
  if (data === library.version) return "Nothing that it answers is on this map. Ask for it again, at the end of the task.";
  return "It was answered on other data, and none of its answers is about a row that reads the same here. Open it on the class page of those data.";
}

/** @type {(handIn: HandIn, count: number, isSame: boolean) => string} */
function leftOutWords({ items }, count, isSame) {
  const left = items.length - count;
  if (isSame) return left ? `${left} of its ${items.length} answers are about nothing of this map and do not count.` : "";
  if (!left) return "It was answered on another version of the data. Its rows read the same here, so all of it counts.";
  return `It was answered on another version of the data: ${count} of its ${items.length} answers are about rows that read the same and count. Have the others answered again.`;
}

/** Leave out what another file of the same name has all answers of. @type {(read: ReadFile[], quoted: Quoted) => ReadFile[]} */
function withoutEarlier(read, quoted) {
  return read.map((one, place) => {
    const isFuller = (/** @type {ReadFile} */ other, /** @type {number} */ at) => isOfOneName(one, other) && hasAllOf(other, one) && (!hasAllOf(one, other) || at > place);
    const [fullest] = read.filter(isFuller).sort((first, second) => sizeOf(second) - sizeOf(first) || read.indexOf(second) - read.indexOf(first));
    if (!fullest) return one;
    return { ...one, handIn: null, remarks: [...one.remarks, `It has the same code name as ${quoted(fullest.file)}, which has all of its answers and counts. Remove one of them.`] };
  });
}

/** Say of what counts that another file that counts has its name. @type {(read: ReadFile[], quoted: Quoted) => ReadFile[]} */
function withNamesakes(read, quoted) {
  return read.map((one) => {
    const other = read.find((each) => each !== one && isOfOneName(one, each));
    return other ? { ...one, remarks: [...one.remarks, `It has the same code name as ${quoted(other.file)}, and other answers. Both count: remove one if both are of one student.`] } : one;
  });
}

/** @param {ReadFile} read */
function sizeOf({ handIn }) {
  return handIn?.items.length ?? 0;
}

/** @type {(one: ReadFile, other: ReadFile) => boolean} */
function isOfOneName({ handIn: one }, { handIn: other }) {
  return Boolean(one?.name && other && plainName(one.name) === plainName(other.name));
}

/** @param {string} name */
function plainName(name) {
  return name.normalize("NFKC").toLowerCase();
}

/** @type {(one: ReadFile, other: ReadFile) => boolean} */
function hasAllOf({ handIn: one }, { handIn: other }) {
  const written = new Set(one?.items.map(answerText));
  return other?.items.every((item) => written.has(answerText(item))) ?? true;
}

/** @param {GivenItem} item */
function answerText({ id, given, right }) {
  return JSON.stringify([id, given, right]);
}
