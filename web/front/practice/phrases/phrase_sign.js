// A phrase between two concepts turns into its sign: from the phrases of the file, else from its verb.

import { NO_EFFECT } from "../../explorer/questions/signed_edges.js";
import { phrasesOf } from "./file_phrases.js";
import { partialRatio, tokenSetRatio, tokenSortRatio } from "./fuzz_ratios.js";
import { lowWords, verbSign, wordSign } from "./verb_sign.js";

const NEGATION = /^(?:not|no|never|neither|nor|without|cannot)$|n['’]t$/;
// From here on a written phrase is taken for one of the file: a slip of the pen or a word more, not another verb.
const SAME_PHRASE = 84;

/**
 * Return what a phrase says of the concept after it: { sign, turned }; the sign is a polarity or "", and `turned` says
 * that its subject stands behind it ("is lowered by").
 *
 * A phrase of the file has the sign of its rows, if these agree; of any other the verb decides, and a verb with "not" has
 * found no clear effect.
 */
export function phraseSign(phrase, library) {
  const words = lowWords(phrase);
  const { verbs } = library.questions;
  const known = signInFile(phrase, library);
  if (known) return { sign: known, turned: false };
  const verb = words.find((word) => wordSign(word, verbs));
  const turned = isPassiveBy(words, verbs);
  if (words.some((word) => NEGATION.test(word))) return { sign: verb ? NO_EFFECT : "", turned };
  if (turned && verb) return { sign: wordSign(verb, verbs), turned };
  return { sign: verbSign(phrase, verbs) || signOfLike(phrase, library), turned };
}

/** Return how alike two phrases are, from 0 to 100: by their words, and by the letters of these where an ending differs. */
export function phraseLikeness(one, other) {
  const [first, second] = [lowWords(one).join(" "), lowWords(other).join(" ")];
  if (first === second) return 100;
  // What is only a part is like the whole, but not as like as the same words are.
  return Math.max(tokenSortRatio(first, second), 0.95 * tokenSetRatio(first, second), 0.85 * partialRatio(first, second));
}

function signInFile(phrase, library) {
  return onlySign([phrasesOf(library).signs.get(lowWords(phrase).join(" ")) ?? []]);
}

/** Of a phrase with another ending or a slip, "lowerd", the phrases of the file that are like it decide. */
function signOfLike(phrase, library) {
  const letters = lowWords(phrase).join(" ");
  const like = [...phrasesOf(library).signs].filter(([known]) => tokenSortRatio(letters, known) >= SAME_PHRASE);
  return onlySign(like.map(([, signs]) => signs));
}

function onlySign(several) {
  const signs = new Set(several.flatMap((each) => [...each]));
  return signs.size === 1 ? [...signs][0] : "";
}

function isPassiveBy(words, { passive }) {
  return words.at(-1) === "by" && words.some((word) => passive.includes(word));
}
