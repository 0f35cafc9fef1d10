// A question that was answered turns into the relations that are lit one after another: those asked for, then what follows from them.

/** @import { SentenceItem } from "../../shared/types.js" */
/** @import { RoomQuestion } from "./ballot.js" */

const LONGEST = 12;
// In milliseconds: long enough to read a sentence.
const PACE = 1800;

/**
 * Return the ids of relations that are shown, from the ones that a question is about along the way that they lead; where an answer
 * lights some of them, along these.
 * @param {SentenceItem[]} shown
 * @param {string[]} lit
 * @param {Pick<RoomQuestion, "form" | "about">} question
 */
export function playedRelations(shown, lit, { form, about }) {
  const items = shown.filter(({ id }) => id === about || !lit.length || lit.includes(id));
  if (form === "plain") return items.map(({ id }) => id).slice(0, LONGEST);
  const asked = items.find(({ id }) => id === about);
  const start = items.filter(({ source, target }) => (asked ? source === asked.source && target === asked.target : source === about));
  return [...start, ...following(items, start)].map(({ id }) => id).slice(0, LONGEST);
}

/**
 * Return what the targets of some relations lead to, wave after wave; no concept is left twice.
 * @param {SentenceItem[]} items
 * @param {SentenceItem[]} start
 */
function following(items, start) {
  const left = new Set(start.map(({ source }) => source));
  const found = [];
  for (let wave = start; wave.length; ) {
    const reached = new Set(wave.map(({ target }) => target).filter((name) => !left.has(name)));
    for (const name of reached) left.add(name);
    wave = items.filter(({ source, target }) => reached.has(source) && !left.has(target));
    found.push(...wave);
  }
  return found;
}

/**
 * Light one after another, the last one stays; returns what stops it.
 * @param {string[]} ids
 * @param {(id: string) => void} light
 */
export function play(ids, light, pace = PACE) {
  let timer = 0;
  const step = (/** @type {number} */ place) => {
    light(ids[place]);
    if (place + 1 < ids.length) timer = /** @type {any} */ (setTimeout(() => step(place + 1), pace));
  };
  step(0);
  return () => clearTimeout(timer);
}
