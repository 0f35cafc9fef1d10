// A text that somebody typed or pasted turns into what an answer repeats of it.

const LONGEST = 60;

/** Return the text, its beginning where it is long. */
export function shortened(text) {
  const letters = [...text.slice(0, 2 * LONGEST + 2)];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST).join("")}…`;
}
