// The rows of a file without polarities turn into rows whose verb stands in for the polarity that is blank.

import { NOT_STATED } from "../../shared/not_stated.js";
import { verbSign } from "./verb_sign.js";

/** @type {WeakMap<object, object[]>} */
const known = new WeakMap();

/**
 * Return the relations of a library, the same as long as it is; a polarity that is not stated is "". Where no row states one,
 * each has the one that its verb says without any doubt.
 */
export function rowsAsRead(library) {
  if (!known.has(library)) known.set(library, read(library));
  return known.get(library);
}

function read({ relations, questions }) {
  const blank = relations.filter(({ polarity }) => polarity === NOT_STATED);
  if (!blank.length) return relations;
  const isRead = blank.length === relations.length;
  return relations.map((row) => (row.polarity === NOT_STATED ? { ...row, polarity: isRead ? verbSign(row.effect, questions.verbs) : "" } : row));
}
