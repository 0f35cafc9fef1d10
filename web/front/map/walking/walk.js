// An arrow key turns into the next place of a walk along the relations: from a concept to a relation to a concept.

import { withOwnEnds } from "../../shared/own_ends.js";

/** @import { Picture, Relation } from "../../shared/types.js" */

/**
 * Where a walk is: at a concept (relation null), or on one of its relations.
 * @typedef {{ concept: string, relation: string | null, way: "out" | "in" }} Place
 */
/** @typedef {Set<string>} Shown the ids of the relations that are shown */
/** @typedef {(picture: Picture, shown: Shown, place: Place) => Place} Move the same place where there is nothing to go to */

/**
 * How keys walk on a kind of map: what each arrow key does, where a walk begins, and what is said of a place.
 * @typedef {object} Walk
 * @property {Record<string, Move>} moves
 * @property {(picture: Picture, shown: Shown, concept?: string | null, selected?: string) => Place | null} start
 * @property {(picture: Picture, shown: Shown, place: Place) => string} announced
 * @property {(picture: Picture, shown: Shown, place: Place | null) => boolean} stands
 */

/**
 * Return the place where a walk begins: at a concept, else at the first by name; null where no relation is shown.
 * @param {Picture} picture
 * @param {Shown} shown
 * @param {string | null} [concept]
 * @returns {Place | null}
 */
export function start(picture, shown, concept) {
  const relations = shownRelations(picture, shown);
  const names = [...new Set(relations.flatMap(({ source, target }) => [source, target]))].sort();
  if (concept && names.includes(concept)) return { concept, relation: null, way: "out" };
  return names.length ? { concept: names[0], relation: null, way: "out" } : null;
}

/**
 * Go along an arrow: from a concept onto its first outgoing relation, from a relation to its target.
 * @type {Move}
 */
export function out(picture, shown, place) {
  return place.relation ? arrive(picture, place, "target") : enter(picture, shown, place, "out");
}

/**
 * Go against an arrow: from a concept onto its first incoming relation, from a relation to its source.
 * @type {Move}
 */
export function back(picture, shown, place) {
  return place.relation ? arrive(picture, place, "source") : enter(picture, shown, place, "in");
}

/**
 * Go to the next (1) or previous (-1) relation of the same concept and way, or from a concept to the next by name.
 * @param {Picture} picture
 * @param {Shown} shown
 * @param {Place} place
 * @param {1 | -1} step
 * @returns {Place}
 */
export function sideways(picture, shown, place, step) {
  if (!place.relation) return { ...place, concept: around(conceptsOf(picture, shown), place.concept, step) };
  const ids = relationsOf(picture, shown, place.concept, place.way).map(({ id }) => id);
  return { ...place, relation: around(ids, place.relation, step) };
}

/**
 * Return what a place is called, for a live region.
 * @param {Picture} picture
 * @param {Shown} shown
 * @param {Place} place
 */
export function announced(picture, shown, place) {
  if (!place.relation) {
    const outward = relationsOf(picture, shown, place.concept, "out").length;
    const inward = relationsOf(picture, shown, place.concept, "in").length;
    return `${place.concept}, ${outward} relations out, ${inward} in`;
  }
  const siblings = relationsOf(picture, shown, place.concept, place.way);
  const number = siblings.findIndex(({ id }) => id === place.relation);
  const { source, effect, target } = withOwnEnds(siblings[number]);
  return `${source}, ${effect}, ${target}, relation ${number + 1} of ${siblings.length}`;
}

/**
 * Return whether a place still exists among the shown relations.
 * @param {Picture} picture
 * @param {Shown} shown
 * @param {Place | null} place
 */
export function stands(picture, shown, place) {
  if (!place) return false;
  return place.relation ? shown.has(place.relation) : conceptsOf(picture, shown).includes(place.concept);
}

/** @type {Walk} along the relations */
export const ALONG_RELATIONS = {
  moves: {
    ArrowRight: out,
    ArrowLeft: back,
    ArrowDown: (picture, shown, place) => sideways(picture, shown, place, 1),
    ArrowUp: (picture, shown, place) => sideways(picture, shown, place, -1),
  },
  start, announced, stands,
};

/** @type {(picture: Picture, shown: Shown, place: Place, way: "out" | "in") => Place} */
function enter(picture, shown, place, way) {
  const [first] = relationsOf(picture, shown, place.concept, way);
  return first ? { concept: place.concept, relation: first.id, way } : place;
}

/** @type {(picture: Picture, place: Place, end: "source" | "target") => Place} */
function arrive(picture, place, end) {
  const relation = picture.relations.find(({ id }) => id === place.relation);
  return relation ? { concept: relation[end], relation: null, way: place.way } : place;
}

/** @type {(list: string[], current: string, step: number) => string} */
function around(list, current, step) {
  return list[(list.indexOf(current) + step + list.length) % list.length];
}

/** @type {(picture: Picture, shown: Shown) => Relation[]} */
function shownRelations(picture, shown) {
  return picture.relations.filter(({ id }) => shown.has(id));
}

/** @type {(picture: Picture, shown: Shown, concept: string, way: "out" | "in") => Relation[]} */
function relationsOf(picture, shown, concept, way) {
  const end = way === "out" ? "source" : "target";
  return shownRelations(picture, shown)
    .filter((relation) => relation[end] === concept)
    .sort((first, second) => first.line - second.line);
}

/** @type {(picture: Picture, shown: Shown) => string[]} */
function conceptsOf(picture, shown) {
  const names = new Set(shownRelations(picture, shown).flatMap(({ source, target }) => [source, target]));
  return [...names].sort((first, second) => first.localeCompare(second));
}
