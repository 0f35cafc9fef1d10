// Links that were built or written turn into what a file to hand in says of them: as made, with their sign, verdict and relation.

import { phraseSign } from "../phrases/phrase_sign.js";

/** Return the links of a check of `check_links.js`, but those that were given. */
export function builtLinks(checked, library) {
  return checked.filter(({ link }) => !link.isGiven).map(({ link: { from, phrase, to }, verdict, relation }) =>
    ({ relation: relation?.id ?? "", source: from, phrase, target: to, sign: phraseSign(phrase, library).sign, verdict }));
}

/** Return the statements that were compared by `match_sentences.js`. */
export function writtenLinks({ came, contradicts, absent }) {
  const linksOf = (matched, verdict) => matched.map(({ relation, read }) => ({ relation: relation?.id ?? "", ...read, verdict }));
  return [...linksOf(came, "came"), ...linksOf(contradicts, "contradicts"), ...linksOf(absent, "not in this map")];
}
