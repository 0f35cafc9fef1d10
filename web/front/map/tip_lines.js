// What is under the pointer turns into the lines of a small text: what it is, and what stands behind each sentence.

import { claimsOf } from "./claims.js";
import { strongestFirst } from "./evidence_badge.js";
import { rowWords } from "./row_words.js";
import { withOwnEnds } from "../shared/own_ends.js";
import { pairWords } from "../shared/pair_words.js";

/** @import { Box, Evidence, Picture, Pointed, SentenceItem } from "../shared/types.js" */
/** @typedef {{ text: string, evidence?: Evidence }} TipLine */
/** @typedef {{ title: string, lines: TipLine[] }} Tip */

const MOST = 4;

/**
 * Return what to say of a box, or of the relations of a line that are visible.
 * @param {Picture} picture
 * @param {ReadonlySet<string>} visible the ids of the relations that are shown
 * @param {Pointed} pointed
 * @returns {Tip}
 */
export function tipOf(picture, visible, { box, relations = [] }) {
  const node = picture.nodes.find(({ id }) => id === box);
  if (node) return { title: node.label, lines: [...foldedLine(picture, visible, node), { text: node.hint, evidence: picture.relations.find(({ id }) => id === box) }] };
  const shown = picture.relations.filter(({ id }) => relations.includes(id) && visible.has(id));
  const lines = claimsOf(strongestFirst(shown.map(withOwnEnds))).map(({ item, studies }) => ({ text: sentenceOf(item, studies), evidence: item }));
  const more = lines.length > MOST ? [{ text: `… and ${lines.length - MOST} more` }] : [];
  const title = picture.kind === "matrix" && shown.length ? pairWords(shown) : "";
  return { title, lines: [...lines.slice(0, MOST), ...more] };
}

/** @type {(picture: Picture, visible: ReadonlySet<string>, node: Box) => TipLine[]} what is rolled up in a folded concept */
function foldedLine({ relations }, visible, { folds, concept, id }) {
  if (!folds) return [];
  const name = concept || id;
  const number = relations.filter(({ id: one, source, target }) => visible.has(one) && [source, target].includes(name)).length;
  return [{ text: `Folded: ${number} relation${number === 1 ? "" : "s"} of ${folds + 1} concepts` }];
}

/** @type {(item: SentenceItem, studies: SentenceItem[]) => string} */
function sentenceOf({ source, effect, target }, studies) {
  return `${source} ${effect} ${target}.${studies.length > 1 ? ` (${rowWords(studies)})` : ""}`;
}
