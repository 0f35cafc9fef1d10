// A relation turns into a line that says how likely a reader would still know it, while the map shows that.

import { NOT_ASKED, knownWord } from "../../shared/known_word.js";
import { make } from "../parts/make.js";

/** Return the line; nothing where the map does not show the memory. */
export function rememberedWords({ id }, { memory }) {
  if (!memory) return "";
  const word = memory.has(id) ? knownWord(memory.get(id)) : NOT_ASKED;
  return make("p", { class: "quiet", "data-testid": "still-known" }, `You would still know it: ${word}`);
}
