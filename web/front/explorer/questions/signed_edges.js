// The relations that are asked turn into signed edges: all rows from a concept to another, with one sign.

import { NOT_STATED } from "../../shared/not_stated.js";
import { byCodePoint } from "./text_order.js";

export const NO_EFFECT = "no clear effect";
const FACTORS = { increases: 1, decreases: -1, modulates: 0, contested: 0, [NOT_STATED]: 0 };
const MOST_PHRASES = 3;

/**
 * Return { names, after, before }: the concepts in their order, and the signed edges by source and target, and by
 * target and source, as Maps of Maps in which every concept is a key.
 *
 * A signed edge is { source, target, sign, factor, relations, strength, effect, note, associated } as the Step of
 * graph/questions/signed_edges.py: its first row, the strongest with a direction, speaks for it. `words` are those of
 * web/offline/question_words.py. A pair whose rows all found no clear effect is none, nor is a concept with itself.
 */
export function signedEdges(relations, names, words) {
  const edges = [...pairsOf(relations)].map((rows) => edgeOf(rows, words)).filter(Boolean);
  return {
    names: [...names].sort(byCodePoint),
    after: nested(names, edges, "source", "target"),
    before: nested(names, edges, "target", "source"),
  };
}

/** Return the sign of a chain: 1, -1, or 0 if any of its edges is undetermined. */
export function factorOf(edges) {
  // A zero is never negative, so that signs can be compared.
  return edges.reduce((product, { factor }) => product * factor || 0, 1);
}

/** Return how strong the evidence of the weakest edge of a chain is. */
export function weakest(edges) {
  return Math.min(...edges.map(({ strength }) => strength));
}

/** Return the strengths of evidence, the strongest first, down to 0 for what is not stated. */
export function strengthsOf(words) {
  return [...Object.values(words.strengths), 0].sort((one, other) => other - one);
}

function pairsOf(relations) {
  const pairs = new Map();
  for (const relation of relations) {
    const pair = JSON.stringify([relation.source, relation.target]);
    if (!pairs.has(pair)) pairs.set(pair, []);
    pairs.get(pair).push(relation);
  }
  return pairs.values();
}

function edgeOf(rows, words) {
  const { source, target } = rows[0];
  const sign = signOf(new Set(rows.map(directed)));
  if (sign === null || source === target) return null;
  const ranks = new Map(rows.map((row) => [row, rankOf(row, words)]));
  const ranked = [...rows].sort((one, other) => ranks.get(one) - ranks.get(other));
  const agreeing = ranked.filter((row) => saidBy(row) === saidBy(ranked[0]));
  const differing = ranked.filter((row) => !agreeing.includes(row));
  const acting = isAssociation(ranked[0], words) ? agreeing.filter((row) => !isAssociation(row, words)) : [];
  return {
    source, target, sign,
    factor: FACTORS[sign],
    relations: ranked.map(({ id }) => id),
    strength: strengthOf(ranked[0], words),
    effect: ranked[0].effect,
    note: noteOf(agreeing.length - 1, acting, differing),
    associated: isAssociation(ranked[0], words) && !acting.length,
  };
}

/** Return the polarity of a row as a direction: what a source produces it increases. */
export function directed({ polarity }) {
  return polarity === "produces" ? "increases" : polarity;
}

/** Return the direction that a row says; without a polarity it says no more than its phrase does. */
function saidBy(row) {
  const direction = directed(row);
  return direction && direction !== NOT_STATED ? direction : row.effect;
}

/** Return the sign of rows with these polarities, null where they make no edge; rows that disagree make it contested, and where none states a polarity nor does it. */
function signOf(polarities) {
  const [up, down, none] = ["increases", "decreases", NO_EFFECT].map((polarity) => polarities.has(polarity));
  if (none && polarities.size === 1) return null;
  if ((up && down) || (none && (up || down))) return "contested";
  if (up || down) return up ? "increases" : "decreases";
  return polarities.has("modulates") ? "modulates" : NOT_STATED;
}

/** Rows with a direction come first, then those of an effect only, last those that found none; each by its evidence. */
function rankOf(row, words) {
  const polarity = directed(row);
  const kind = polarity === NO_EFFECT ? 2 : FACTORS[polarity] ? 0 : 1;
  return kind * 100 - strengthOf(row, words);
}

function strengthOf(row, { strengths }) {
  const [evidence] = row.words.evidence;
  return Object.hasOwn(strengths, evidence) ? strengths[evidence] : 0;
}

/** Return whether a row only says that its two concepts are found together. */
export function isAssociation({ effect }, { associations }) {
  return associations.some((word) => effect.toLowerCase().includes(word));
}

/** Say how many rows agree with the first and which of them say more, and what the others say instead. */
function noteOf(agreeing, acting, differing) {
  const agree = `${agreeing} more ${agreeing === 1 ? "agrees" : "agree"}${acting.length ? `: ${quoted(acting)}` : ""}`;
  const differ = `${differing.length === 1 ? "another says" : "others say"} ${quoted(differing)}`;
  return [agreeing ? agree : "", differing.length ? differ : ""].filter(Boolean).join("; ");
}

function quoted(rows) {
  const phrases = [...new Set(rows.map(({ effect }) => `“${effect}”`))];
  return phrases.slice(0, MOST_PHRASES).join(", ") + (phrases.length > MOST_PHRASES ? ", …" : "");
}

function nested(names, edges, one, other) {
  const found = new Map(names.map((name) => [name, new Map()]));
  for (const edge of edges) found.get(edge[one]).set(edge[other], edge);
  return found;
}
