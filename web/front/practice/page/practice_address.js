// The address of the page turns into what is practised: the query of a view, the mode, whether only what fades, the seed, length and
// kinds of a session, and what a teacher says of a task: its modes, its day, hints, and which questions it has and has not.

import { isDay } from "../memory/exam_day.js";
import { shortened } from "../../explorer/parts/shortened.js";
import { codesOf } from "../tasks/item_code.js";

const ONCE = ["seed", "mode", "number", "fading", "due", "hints", "strike", "items"];
const SEVERAL = ["kinds", "modes"];
const HASH_WORD = "practise";
// What a seed may be, so that it is the same text wherever it is read.
const SEED = /^[\w.-]{1,64}$/;
const HINTS = ["on", "off"];

// More questions than anybody answers at one go.
const MOST = 100;

/**
 * Return { view, seed, mode, number, kinds, isFading, modes, due, hints, struck, items, misread } of a query: "" for what it does not
 * say, 0 for a number, no kinds and no modes for all, and a sentence for each word that means nothing. `struck` are the codes of the
 * questions that a teacher has struck out, `items` those of the questions that a task has.
 */
export function readPracticeAddress(text) {
  const words = new URLSearchParams(text.replace(/&(?:amp;)+/g, "&"));
  const [seed, mode, number, fading, due, hints, strike, items] = ONCE.map((name) => words.getAll(name).at(-1) ?? "");
  const [kinds, modes] = SEVERAL.map((name) => [...new Set(words.getAll(name).filter(Boolean))]);
  [...ONCE, ...SEVERAL, HASH_WORD].forEach((name) => words.delete(name));
  const [isSeed, isDue, isHints] = [SEED.test(seed), isDay(due), HINTS.includes(hints)];
  const misread = [
    seed && !isSeed ? `“${shortened(seed)}” is no seed: possible are up to 64 letters, digits, dots and hyphens. This session has one of its own.` : "",
    due && !isDue ? `“${shortened(due)}” is no day: a task is due on a day like 2026-12-15. This one has none.` : "",
    hints && !isHints ? `Hints can be on or off, and not “${shortened(hints)}”.` : "",
  ].filter(Boolean);
  return {
    view: words.toString(), seed: isSeed ? seed : "", mode, number: numberOf(number), kinds, isFading: fading === "1",
    modes, due: isDue ? due : "", hints: isHints ? hints : "", struck: codesOf(strike), items: codesOf(items), misread,
  };
}

/** Return whether an address is that of a task: who made it has said in which modes, until when or by which questions. */
export function isTaskAddress({ modes, due, items }) {
  return Boolean(modes.length || due || items.length);
}

/** Return the query of a view together with what limits a session of it, by which one that was left is known. */
export function sessionQuery(view, asked) {
  const { number, kinds, isFading, items, struck } = asked;
  const limits = [
    ...(number ? [["number", number]] : []),
    ...kinds.map((kind) => ["kinds", kind]),
    ...(isFading ? [["fading", "1"]] : []),
    ...codeWords(items, struck),
  ];
  return [view, new URLSearchParams(limits).toString()].filter(Boolean).join("&");
}

/** Return the query of a task about a view: the same words as it is read by, and none for what is as usual. */
export function taskQuery(view, { seed, number, kinds, modes, due, hints, struck, items }) {
  const words = [
    ["seed", seed],
    ["number", number],
    ...kinds.map((kind) => ["kinds", kind]),
    ...modes.map((mode) => ["modes", mode]),
    ...(due ? [["due", due]] : []),
    ...(hints === "off" ? [["hints", hints]] : []),
    ...codeWords(items, struck),
  ];
  return [view, new URLSearchParams(words).toString()].filter(Boolean).join("&");
}

function codeWords(items, struck) {
  return [["strike", struck], ["items", items]].filter(([, codes]) => codes.length).map(([name, codes]) => [name, codes.join("")]);
}

function numberOf(text) {
  return /^\d{1,6}$/.test(text) ? Math.min(Number(text), MOST) : 0;
}

/** Return what a file's address says after # where it is that of practising, or of another page by its word; null where it is not. */
export function practiceHash(hash, word = HASH_WORD) {
  const text = hash.replace(/^#/, "");
  return text === word || text.startsWith(`${word}&`) ? text.slice(word.length + 1) : null;
}
