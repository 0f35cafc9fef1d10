// What puts the papers of relations in doubt turns into a badge beside their sentence: a cross and the word for it.

import { element, withAttributes } from "../shared/dom.js";

/** @import { Evidence } from "../shared/types.js" */

/** @type {Record<string, string>} */
const MEANINGS = {
  retracted: "was retracted",
  "expression of concern": "is in doubt: its journal has expressed concern",
};

/**
 * Return the badge of one relation, or of all that say the same; null where no paper of theirs is in doubt.
 * @param {Evidence[]} relations
 */
export function doubtBadge(...relations) {
  const doubts = relations.flatMap(({ doubt = "" }) => (Object.hasOwn(MEANINGS, doubt) ? [doubt] : []));
  if (!doubts.length) return null;
  const [words, several] = [[...new Set(doubts)], relations.length > 1];
  const number = several ? `${doubts.length} of ${relations.length} ` : "";
  const title = `${several ? "A paper" : "The paper"} that this rests on ${words.map((word) => MEANINGS[word]).join("; another ")}`;
  return withAttributes(element("span", "doubt", `× ${number}${words.join(", ")}`), { title });
}
