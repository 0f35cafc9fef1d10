// The address of the page turns into what is practised: the query of a view, the seed of a session, the mode, and whether only what fades.

const OWN = ["seed", "mode", "fading"];
const HASH_WORD = "practise";
// What a seed may be, so that it is the same text wherever it is read.
const SEED = /^[\w.-]{1,64}$/;

/** Return { view, seed, mode, isFading } of a query; "" for what it does not say. */
export function readPracticeAddress(text) {
  const words = new URLSearchParams(text.replace(/&(?:amp;)+/g, "&"));
  const [seed, mode, fading] = OWN.map((name) => words.getAll(name).at(-1) ?? "");
  OWN.forEach((name) => words.delete(name));
  words.delete(HASH_WORD);
  return { view: words.toString(), seed: SEED.test(seed) ? seed : "", mode, isFading: fading === "1" };
}

/** Return what a file's address says after # where it is that of practising, null where it shows the map. */
export function practiceHash(hash) {
  const text = hash.replace(/^#/, "");
  return text === HASH_WORD || text.startsWith(`${HASH_WORD}&`) ? text.slice(HASH_WORD.length + 1) : null;
}
