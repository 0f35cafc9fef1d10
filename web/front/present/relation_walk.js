// A key turns into the relation of a slide that is lit next, and that into a sentence.

import { withOwnEnds } from "../shared/own_ends.js";

/** @import { Slide } from "../shared/types.js" */

/**
 * Return the relations that a slide shows, in the order of the file, with their own ends.
 * @param {Pick<Slide, "picture" | "shown">} slide
 */
export function shownRelations({ picture, shown = "" }) {
  const items = (picture?.relations ?? []).filter((_, place) => shown[place] === "1").map(withOwnEnds);
  return items.sort((first, second) => first.line - second.line);
}

/**
 * Return shown relations in the order in which a key lights them: along a chain as long as one leads on from where the last one
 * arrived, else in the order of the file, beginning where nothing leads to.
 * @param {Pick<Slide, "picture" | "shown">} slide
 */
export function walkedRelations(slide) {
  const left = shownRelations(slide);
  const walked = [];
  while (left.length) {
    const arrived = walked.at(-1)?.target;
    const starts = left.findIndex(({ source }) => left.every(({ target }) => target !== source));
    const next = left.findIndex(({ source }) => source === arrived);
    walked.push(...left.splice(next >= 0 ? next : Math.max(starts, 0), 1));
  }
  return walked;
}

/**
 * Return the id that comes after another, or before it where `way` is -1; beyond the last and the first there is "", none.
 * @param {string[]} ids
 * @param {string} now
 * @param {number} way
 */
export function walkedFrom(ids, now, way) {
  const stops = ["", ...ids];
  return stops[(Math.max(stops.indexOf(now), 0) + way + stops.length) % stops.length];
}

/**
 * Return the sentence of a relation of a slide with its number and in whom it was seen; "" where it is not shown.
 * @param {Pick<Slide, "picture" | "shown">} slide
 * @param {string} id
 */
export function litWords(slide, id) {
  const items = walkedRelations(slide);
  const place = items.findIndex((item) => item.id === id);
  if (place < 0) return "";
  const { source, effect, target, grade, species } = items[place];
  const seen = [grade, species].filter(Boolean).join(" · ");
  return `${place + 1} of ${items.length}: ${source} ${effect} ${target}.${seen ? ` (${seen})` : ""}`;
}
