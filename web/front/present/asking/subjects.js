// What is lit, selected or in focus turns into what the room can be asked about it.

import { NOT_STATED } from "../../shared/not_stated.js";

/** @import { Slide } from "../../shared/types.js" */
/** @typedef {{ about: string, words: string }} Subject */

/**
 * Return what can be asked about a slide, the likeliest first: the sign of a relation, the targets of a concept.
 * @param {Pick<Slide, "picture" | "selected">} slide
 * @param {string[]} pointed ids of relations and concepts that the presenter points out, the nearest first
 * @returns {Subject[]}
 */
export function subjectsOf({ picture, selected = "" }, pointed) {
  const ids = [...pointed, selected].filter(Boolean);
  const relations = ids.flatMap((id) => picture?.relations.find((relation) => relation.id === id) ?? []);
  // Where nobody has stated a sign there is none to predict.
  const signs = relations.filter(({ polarity }) => polarity !== NOT_STATED).map(({ id, source, target }) => ({ about: id, words: `Predict the sign: ${source} → ${target}` }));
  const isConcept = (/** @type {string} */ id) => picture?.nodes.some(({ kind, id: name, concept }) => kind === "concept" && (concept || name) === id);
  const concepts = [...ids.filter(isConcept), ...relations.map(({ source }) => source), ...(picture?.focus ? [picture.focus] : [])];
  const targets = concepts.map((name) => ({ about: name, words: `Choose the targets: on which concepts does ${name} act?` }));
  return [...new Map([...signs, ...targets].map((subject) => [subject.about, subject])).values()];
}
