// A concept that others are narrower or wider than turns into what is said of its fold, and into the way to change it.

import { allNarrower, allWider, atDrawnEnds, isInside } from "../parts/folding.js";
import { button, make } from "../parts/make.js";
import { ofConcept } from "../parts/scope.js";

/**
 * Return { own, hidden, words } of a concept on a map: the relations that are drawn at it, as they are; how many of it are
 * not shown; and what is rolled up in it, "" where it is not folded.
 */
export function rolledUp(name, { placed, at, inside }, library) {
  const own = ofConcept(placed, name).map(({ id }) => library.relation(id));
  const isFolded = [...at.values()].includes(name);
  const all = isFolded ? ofConcept(library.relations.filter((relation) => !isInside(relation, at)).map((relation) => atDrawnEnds(relation, at)), name) : null;
  const hidden = (all ? all.length : library.concept(name).degree) - own.length;
  return { own, hidden, words: isFolded ? rolledUpWords(name, own, inside, library) : "" };
}

function rolledUpWords(name, own, inside, library) {
  const kinds = allNarrower(library.wider, name).length;
  const within = inside ? ` Relations inside folded concepts are not drawn: ${inside}.` : "";
  return `${own.length} relation${own.length === 1 ? "" : "s"} of ${kinds + 1} concepts: itself and ${kinds} narrower.${within}`;
}

/** Return the buttons that fold and unfold around a concept. */
export function foldButtons(name, { at, choices }, library, act) {
  const folded = new Set(at.values());
  const below = allNarrower(library.wider, name).length;
  const above = allWider(library.wider, name).filter((other) => folded.has(other));
  if (above.length) return [button({ click: () => act.unfoldAround(name) }, `Unfold ${above.at(-1)}`)];
  if (!below) return [];
  return [button({ click: () => act.toggleFold(name) }, choices.folded.includes(name) ? "Unfold" : `Fold ${below} narrower`)];
}

/** Return where a folded concept is drawn, as a sentence; "" where it is drawn itself. */
export function drawnElsewhere(name, { at }) {
  return at.has(name) ? make("p", { class: "quiet" }, `On the map it is folded into ${at.get(name)}.`) : "";
}
