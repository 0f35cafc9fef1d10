// The pointer of a visitor turns into the word for a press with it.

/** Return "tap" for a finger, else "click". */
export function pressWord() {
  return matchMedia("(pointer: coarse)").matches ? "tap" : "click";
}

/** Return words with a capital at their beginning. */
export function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
