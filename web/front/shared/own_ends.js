// A relation that is drawn at wider concepts turns into the words that its row says.

/** @import { Relation } from "./types.js" */

/**
 * Return the relation with its own ends.
 * @param {Relation} relation
 * @returns {Relation}
 */
export function withOwnEnds(relation) {
  return relation.own ? { ...relation, ...relation.own } : relation;
}
