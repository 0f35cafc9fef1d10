// What an address says of a task, and a bank, turn into its questions: those that it names, else those that its seed draws.

/** @import { PracticeBank, PracticeItem, SessionItem } from "../practice_types.js" */
/** @import { PairOf } from "../session.js" */

import { FIRST_LENGTH, sessionOf } from "../session.js";
import { codeOf, namedItems } from "./item_code.js";

/** @typedef {{ seed: string, number: number, kinds: string[], struck: string[], items: string[] }} AskedTask */
/** @typedef {{ items: SessionItem[], changed: number, gone: number }} TaskSession */

/**
 * Return the questions of a task, the same for everybody, and how many of those that it names have changed or are gone.
 * Without names they are drawn by the seed, without those that are struck out.
 * @param {PracticeBank} bank
 * @param {AskedTask} asked
 * @param {{ now: number, pairOf: PairOf }} moment
 * @returns {TaskSession}
 */
export function taskSession(bank, asked, moment) {
  if (!asked.items.length) return { items: drawnSession(bank, asked, moment), changed: 0, gone: 0 };
  const named = namedItems(bank.items, asked.items);
  const items = sessionOf({ ...bank, items: named.items }, { ...moment, seed: asked.seed, length: named.items.length, isInOrder: true });
  return { items, changed: named.changed, gone: named.gone };
}

/**
 * Return the codes of the questions that a seed draws, by which a task names them.
 * @param {PracticeBank} bank
 * @param {AskedTask} asked
 * @param {{ now: number, pairOf: PairOf }} moment
 */
export function drawnCodes(bank, asked, moment) {
  return drawnSession(bank, asked, moment).map(codeOf);
}

/** @type {(bank: PracticeBank, asked: AskedTask, moment: { now: number, pairOf: PairOf }) => SessionItem[]} */
function drawnSession(bank, { seed, number, kinds, struck }, moment) {
  const out = new Set(struck);
  const isStruck = (/** @type {PracticeItem} */ item) => out.has(codeOf(item));
  return sessionOf(bank, { ...moment, seed, length: number || FIRST_LENGTH, kinds: kinds.length ? kinds : null, isStruck });
}
