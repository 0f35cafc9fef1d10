// What modes say at their end turns into the answers that somebody gave on one task: the first one to each item, and the links made.

/** @import { PracticeItem } from "../practice_types.js" */

/**
 * The answer to one item. `given` is what was chosen or typed, "" where that is no text, `sure` null where nobody asked or said.
 * @typedef {object} GivenItem
 * @property {string} id
 * @property {string} kind
 * @property {string} digest of the words of the row, or how it begins
 * @property {string} given
 * @property {boolean} right
 * @property {boolean | null} sure
 */
/**
 * A link that was made: as it was made, what the map says of it, and the relation that it was compared with, "" for none.
 * @typedef {object} GivenLink
 * @property {string} mode
 * @property {string} relation
 * @property {string} digest
 * @property {string} source
 * @property {string} phrase
 * @property {string} target
 * @property {string} sign of the phrase, "" where nobody can tell
 * @property {string} verdict
 */
/** @typedef {{ items: GivenItem[], links: GivenLink[] }} GivenAnswers */
/** @typedef {{ id: string, right: boolean, sure: boolean | null, choice?: string }} EndAnswer as a mode says it */
/** @typedef {{ mode: string, answers: EndAnswer[], links?: Omit<GivenLink, "mode" | "digest">[] }} ModeResult */
/** @typedef {(relation: string) => string | undefined} ClaimOf how the digest of a relation begins */

/** @type {GivenAnswers} */
export const NOTHING_GIVEN = Object.freeze({ items: [], links: [] });

/**
 * Return the answers with those of a mode that ended. Of two answers to one item the first counts, and so do the links of
 * the first time that a mode ended.
 * @param {GivenAnswers} given
 * @param {ModeResult} result
 * @param {readonly PracticeItem[]} bank
 * @param {ClaimOf} claimOf
 * @returns {GivenAnswers}
 */
export function withResult({ items, links }, { mode, answers, links: made = [] }, bank, claimOf) {
  const asked = new Map(bank.map((item) => [item.id, item]));
  const known = new Set(items.map(({ id }) => id));
  const added = answers.filter(({ id }) => !known.has(id)).map((answer) => itemGiven(answer, asked.get(answer.id), claimOf));
  const isFirst = !links.some((link) => link.mode === mode);
  const linked = isFirst ? made.map((link) => ({ ...link, mode, digest: claimOf(link.relation) ?? "" })) : [];
  return { items: [...items, ...added], links: [...links, ...linked] };
}

/** Return what an item that no bank has is about, and its kind: the name of the way to practise stands last. @param {string} id */
export function partsOfId(id) {
  const cut = id.lastIndexOf(" ");
  return { about: id.slice(0, Math.max(cut, 0)), kind: id.slice(cut + 1) };
}

/** @type {(answer: EndAnswer, item: PracticeItem | undefined, claimOf: ClaimOf) => GivenItem} */
function itemGiven({ id, right, sure, choice = "" }, item, claimOf) {
  if (item) return { id, kind: item.kind, digest: item.digest, given: right ? item.right : choice, right, sure };
  const { about, kind } = partsOfId(id);
  const digest = about.split(" ").map((relation) => claimOf(relation) ?? "").join(" ");
  return { id, kind, digest, given: choice, right, sure };
}
