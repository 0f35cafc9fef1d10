// The rows of a file without polarities turn into rows whose verb stands in for the polarity that is blank.

import { NOT_STATED } from "../../shared/not_stated.js";
import { verbSign } from "./verb_sign.js";

// A file that has no other word tells no more from less.
const OPEN = [NOT_STATED, "modulates"];
/** @type {WeakMap<object, object[]>} */
const known = new WeakMap();

/**
 * Return the relations of a library, the same as long as it is. Where no row has a polarity of its own each has the one that
 * its verb says without any doubt, "" where it says none.
 */
export function rowsAsRead(library) {
  if (!known.has(library)) known.set(library, read(library));
  return known.get(library);
}

function read({ relations, questions }) {
  if (relations.some(({ polarity }) => !OPEN.includes(polarity))) return relations;
  return relations.map((row) => ({ ...row, polarity: verbSign(row.effect, questions.verbs) }));
}
