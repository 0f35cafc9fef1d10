// The links of a concept map that somebody built turn into what the whole file says of each, and into what is missing.

import { directed, isAssociation } from "../../explorer/questions/signed_edges.js";
import { phraseSign } from "../phrases/phrase_sign.js";
import { rowsAsRead } from "../phrases/rows_as_read.js";

/** @typedef {{ from: string, phrase: string, to: string }} Link what was built: two concepts and a phrase between them */
/** @typedef {"right" | "also in the file" | "wrong sign" | "wrong direction" | "phrase not read" | "not in this map"} Verdict */

/**
 * Return { checked, missing }: each link with its verdict and the relation that it was compared with, null where the file
 * has none, and the propositions of the task that no right link stands for.
 *
 * A link is right if a row of the file goes the same way and its phrase is that of such a row, or has the sign of one; is
 * its pair not among those of the task, it is also in the file. What the file says of the pair only the other way is in
 * the wrong direction, but for a phrase that says of both ways that two things are found together: its sign is judged. A phrase
 * is not judged whose sign nobody can tell, nor one where the file tells no sign of the pair. What the file does not say of two concepts is not in this map: that disproves nothing.
 */
export function checkLinks(task, links, library) {
  const checked = links.map((link) => ({ link, ...judged(link, library) })).map((found) => inTask(found, task));
  const made = new Set(checked.filter(({ verdict }) => verdict === "right").map(({ relation }) => relation.id));
  return { checked, missing: task.propositions.filter(({ id }) => !made.has(id)) };
}

/** Return whether two links are the same. */
export function isSameLink(one, other) {
  return one.from === other.from && one.to === other.to && one.phrase === other.phrase;
}

function judged({ from, phrase, to }, library) {
  const there = rowsOf(library, from, to);
  const back = rowsOf(library, to, from);
  const { sign } = phraseSign(phrase, library);
  if (there.length) return alongRows(there, phrase, sign);
  if (!back.length) return { verdict: "not in this map", relation: null };
  const together = back.filter((row) => isAssociation(row, library.questions));
  if (!together.length || !isAssociation({ effect: phrase }, library.questions)) return { verdict: "wrong direction", relation: back[0] };
  return alongRows(together, phrase, sign);
}

function alongRows(rows, phrase, sign) {
  const said = rows.find(({ effect }) => effect === phrase) ?? rows.find((row) => sign && directed(row) === sign);
  if (said) return { verdict: "right", relation: said };
  const isRead = sign && rows.some(directed);
  return { verdict: isRead ? "wrong sign" : "phrase not read", relation: rows[0] };
}

/** A right link of a pair of the task stands for its proposition, whichever row of the pair it was compared with. */
function inTask(found, { propositions }) {
  if (found.verdict !== "right") return found;
  const { source, target } = found.relation;
  const own = propositions.find((row) => row.source === source && row.target === target);
  return own ? { ...found, relation: own } : { ...found, verdict: "also in the file" };
}

function rowsOf(library, source, target) {
  return rowsAsRead(library).filter((row) => row.source === source && row.target === target);
}
