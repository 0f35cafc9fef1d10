// A wrong answer that was chosen turns into what is said of it: of what it is true here, or what it is.

import { POINT } from "./point_map.js";

/**
 * Return the texts { quiet, said, note } about a wrong answer, null where there is nothing to say. What evidence rests on
 * elsewhere tells nothing about this relation.
 */
export function wrongChoice(item, chosen, library) {
  const wrong = item.wrong.find(({ text }) => text === chosen);
  if (!wrong || item.kind === "evidence") return null;
  if (item.kind === "definition") return definitionOf(chosen, library);
  const other = wrong.relation ? library.relation(wrong.relation) : null;
  if (item.kind === POINT) return other && { quiet: "Your box: ", said: other.sentence, note: "" };
  return other && { quiet: `“${chosen}” is true here: `, said: other.sentence, note: unknown(item, chosen, library) };
}

function definitionOf(name, library) {
  const definition = library.concept(name)?.definition;
  return definition ? { quiet: `${name}: `, said: definition, note: "" } : null;
}

/** A map without a relation between two concepts does not show that there is none. */
function unknown({ kind, pair }, chosen, { relations, part }) {
  // A part of a file does not tell what the other parts have.
  if ((kind !== "target" && kind !== "source") || part) return "";
  const kept = pair[kind === "target" ? 0 : 1];
  const isKnown = relations.some(({ source, target }) => (source === kept && target === chosen) || (source === chosen && target === kept));
  return isKnown ? "" : `${chosen} and ${kept}: no relation in this map, which is no proof that there is none.`;
}
