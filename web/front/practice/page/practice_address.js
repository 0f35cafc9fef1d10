// The address of the page turns into what is practised: the query of a view, the mode, whether only what fades, and the seed, length and
// kinds of a session.

import { shortened } from "../../explorer/parts/shortened.js";

const OWN = ["seed", "mode", "number", "fading"];
const KINDS = "kinds";
const HASH_WORD = "practise";
// What a seed may be, so that it is the same text wherever it is read.
const SEED = /^[\w.-]{1,64}$/;

// More questions than anybody answers at one go.
const MOST = 100;

/**
 * Return { view, seed, mode, number, kinds, isFading, misread } of a query: "" for what it does not say, 0 for a number, no kinds for
 * all, and a sentence for what is no seed.
 */
export function readPracticeAddress(text) {
  const words = new URLSearchParams(text.replace(/&(?:amp;)+/g, "&"));
  const [seed, mode, number, fading] = OWN.map((name) => words.getAll(name).at(-1) ?? "");
  const kinds = words.getAll(KINDS).filter(Boolean);
  [...OWN, KINDS].forEach((name) => words.delete(name));
  words.delete(HASH_WORD);
  const isSeed = SEED.test(seed);
  const misread = seed && !isSeed ? [`“${shortened(seed)}” is no seed: possible are up to 64 letters, digits, dots and hyphens. This session has one of its own.`] : [];
  return { view: words.toString(), seed: isSeed ? seed : "", mode, number: numberOf(number), kinds, isFading: fading === "1", misread };
}

/** Return the query of a view together with what limits a session of it, by which one that was left is known. */
export function sessionQuery(view, { number, kinds, isFading }) {
  const limits = [...(number ? [["number", number]] : []), ...kinds.map((kind) => [KINDS, kind]), ...(isFading ? [["fading", "1"]] : [])];
  return [view, new URLSearchParams(limits).toString()].filter(Boolean).join("&");
}

function numberOf(text) {
  return /^\d{1,6}$/.test(text) ? Math.min(Number(text), MOST) : 0;
}

/** Return what a file's address says after # where it is that of practising, null where it shows the map. */
export function practiceHash(hash) {
  const text = hash.replace(/^#/, "");
  return text === HASH_WORD || text.startsWith(`${HASH_WORD}&`) ? text.slice(HASH_WORD.length + 1) : null;
}
