// A linking phrase turns into whether its verb plainly says more or less of what stands behind it.

const WORD = /[\p{L}\p{Nl}\p{No}]+(?:[-'’][\p{L}\p{Nl}\p{No}]+)*/gu;

/** Return the words of a phrase in small letters. */
export function lowWords(phrase) {
  return phrase.toLowerCase().match(WORD) ?? [];
}

/** Return "increases" or "decreases" if a phrase says so without any doubt, else "", as graph/diagnostics/verb_sign.py does. */
export function verbSign(phrase, verbs) {
  const words = lowWords(phrase);
  const place = words.findIndex((word) => wordSign(word, verbs));
  if (place < 0 || !words.slice(0, place).every((word) => verbs.before.includes(word))) return "";
  const [before, after] = [words.slice(0, place), words.slice(place + 1)];
  const last = before.findLast((word) => verbs.passive.includes(word) || verbs.links.includes(word));
  return verbs.passive.includes(last) || isTurned(after, verbs) ? "" : wordSign(words[place], verbs);
}

/** Return "increases" or "decreases" for a word that begins as a verb of that direction does, else "". */
export function wordSign(word, { lowering, raising }) {
  if (lowering.some((stem) => word.startsWith(stem))) return "decreases";
  return raising.some((stem) => word.startsWith(stem)) ? "increases" : "";
}

function isTurned(words, verbs) {
  const { turning, turningWords } = verbs;
  return words.some((word) => wordSign(word, verbs) || turningWords.includes(word) || turning.some((stem) => word.startsWith(stem)));
}
