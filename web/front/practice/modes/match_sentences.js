// Sentences that somebody wrote from memory turn into what came, what contradicts the file, what it lacks, and what did not come.

import { directed, NO_EFFECT } from "../../explorer/questions/signed_edges.js";
import { clausesOf } from "../phrases/clauses.js";
import { sentencesOf } from "../phrases/mentions.js";
import { phraseLikeness, phraseSign } from "../phrases/phrase_sign.js";
import { rowsAsRead } from "../phrases/rows_as_read.js";

/** @typedef {{ source: string, phrase: string, target: string, sign: string }} ReadClause */
/**
 * A clause with the relation of the file that it was compared with, the one most like it, and what is to be said of it; `read`
 * is the clause, with the sign of its phrase, "" where nobody can tell.
 * @typedef {{ said: string, relation: { id: string } | null, remark: string, read: ReadClause }} Matched
 */

// The phrase of a row is taken for what was meant from this likeness on, whatever else its verb may be.
const SAME_MEANING = 80;
// Of these no direction is known.
const OPEN = ["modulates", ""];
const OPPOSED = { increases: ["decreases", NO_EFFECT], decreases: ["increases", NO_EFFECT], [NO_EFFECT]: ["increases", "decreases"] };

/**
 * Return { came, contradicts, absent, unread, missing }: the clauses of a text by what the whole file says of them, the
 * sentences in which no two concepts were found, with those that were, and the pairs of the view that did not come, each
 * as its relations.
 *
 * The concept before the phrase is the source, but in the passive ("is lowered by") that behind it. A clause came if a row
 * goes its way and none of its direction says the opposite; it contradicts if all such rows do, or the file says the same
 * only the other way round. Where the phrase says less than the file, or nothing that can be read, it came with a remark.
 */
export function matchSentences(text, library, ids) {
  const read = sentencesOf(text).map((sentence) => ({ sentence, ...clausesOf(sentence, library) }));
  const compared = read.flatMap(({ clauses }) => clauses.map((clause) => comparedWith(clause, library)));
  const inView = new Set(ids.map(library.relation).map(pairOf));
  const groupOf = (name) => compared.filter(({ group }) => group === name).map(({ group, ...matched }) => placed(matched, inView));
  const said = new Set(compared.filter(({ group }) => group !== "absent").map(({ relation }) => pairOf(relation)));
  return {
    came: groupOf("came"), contradicts: groupOf("contradicts"), absent: groupOf("absent"),
    unread: read.filter(({ clauses }) => !clauses.length).map(({ sentence, names }) => ({ sentence, names })),
    missing: pairsOf(ids.map(library.relation)).filter((rows) => !said.has(pairOf(rows[0]))),
  };
}

/** Say of what is right and belongs to no pair of the view that it does not. */
function placed({ said, relation, remark, read }, inView) {
  return { said, relation, read, remark: remark || (relation && !inView.has(pairOf(relation)) ? "outside this view" : "") };
}

/** Return relations by their pair of concepts, in their order. */
function pairsOf(relations) {
  const pairs = new Map();
  for (const relation of relations) pairs.set(pairOf(relation), [...(pairs.get(pairOf(relation)) ?? []), relation]);
  return [...pairs.values()];
}

function comparedWith(clause, library) {
  const { source, phrase, target, typed: said } = clause;
  const read = phraseSign(phrase, library);
  const ahead = rowsOf(library, source, target);
  const like = mostLike(ahead, phrase);
  const isTurned = read.turned && !(like && phraseLikeness(phrase, like.effect) >= SAME_MEANING);
  const told = { said, read: { source, phrase, target, sign: read.sign } };
  const [rows, back] = isTurned ? [rowsOf(library, target, source), ahead] : [ahead, rowsOf(library, target, source)];
  if (rows.length) return { ...told, ...alongWith(rows, phrase, read.sign) };
  const found = against(back, phrase, read.sign);
  return { ...told, ...(found ?? { group: "absent", relation: null, remark: `read as ${source} → ${target}` }) };
}

/** Of rows that only go the other way those contradict that say the same; what else they say is no answer. */
function against(back, phrase, sign) {
  const same = back.filter((row) => (sign && directed(row) === sign) || phraseLikeness(phrase, row.effect) >= SAME_MEANING);
  return same.length ? { group: "contradicts", relation: mostLike(same, phrase), remark: "the file says it the other way round" } : null;
}

function alongWith(rows, phrase, sign) {
  const like = mostLike(rows, phrase);
  const agreeing = rows.filter((row) => sign && directed(row) === sign);
  const came = (relation, remark) => ({ group: "came", relation, remark });
  if (agreeing.length) return came(mostLike(agreeing, phrase), disagreement(rows, agreeing));
  const open = rows.filter((row) => OPEN.includes(directed(row)));
  // "Upregulates" is like "regulates", and says more.
  if (OPPOSED[sign] && open.length === rows.length) return came(like, `came, but the map says only “${like.effect}”`);
  if (phraseLikeness(phrase, like.effect) >= SAME_MEANING && sign !== NO_EFFECT) return came(like, "");
  if (!sign) return came(like, "what it does was not read");
  const opposed = rows.every((row) => OPPOSED[sign]?.includes(directed(row)));
  if (opposed) return { group: "contradicts", relation: like, remark: "the file says the opposite" };
  return came(like, open.length ? "the file does not say in which direction" : "the file says in which direction");
}

function disagreement(rows, agreeing) {
  const others = rows.filter((row) => !agreeing.includes(row) && !OPEN.includes(directed(row))).length;
  return others ? "rows disagree: the file also says otherwise" : "";
}

function mostLike(rows, phrase) {
  const likeness = new Map(rows.map((row) => [row, phraseLikeness(phrase, row.effect)]));
  return [...rows].sort((one, other) => likeness.get(other) - likeness.get(one))[0];
}

function rowsOf(library, source, target) {
  return rowsAsRead(library).filter((row) => row.source === source && row.target === target);
}

function pairOf({ source, target }) {
  return JSON.stringify([source, target]);
}
