// What a class handed in turns into results: for each relation how many had it, and what was commonly said instead.

/** @import { GivenItem, GivenLink } from "./given_answers.js" */
/** @import { HandIn } from "./hand_in_text.js" */

import { partsOfId } from "./given_answers.js";

/** @typedef {{ text: string, kind: string, count: number }} WrongAnswer what was said, to which kind of question, by how many students */
/** @typedef {{ sign: string, count: number }} WrongSign a polarity that the map does not have, and how many students said it */
/**
 * What a class knows of one thing that was asked about: a relation, the definition of a concept or a path.
 * @typedef {object} ClassResult
 * @property {"relation" | "definition" | "path"} of
 * @property {string} about the id of the relation, the name of the concept, or the ids of a path with blanks between
 * @property {number} students how many were asked
 * @property {number} answers
 * @property {number} right how many of these answers are
 * @property {number} share the same, from 0 to 1
 * @property {number} had how many students were right in at least half of what they answered about it
 * @property {number} sureWrong how many answers were sure and wrong
 * @property {WrongAnswer | null} wrong the commonest wrong answer
 * @property {WrongSign | null} signed the wrong sign that is common
 */
/** @typedef {{ item: GivenItem, kind: string }} OneAnswer */
/** @typedef {{ students: Map<number, OneAnswer[]>, wrong: Map<string, Set<number>>, signs: Map<string, Set<number>> }} Tally by student, the number of a hand-in */

const PREDICTION = "predict";
const DEFINITION = "definition";
const SIGN = "sign";
const LINK = "link";
// What is said of links that are no mistakes, or where nobody can tell.
const NO_MISTAKE = ["right", "also in the file", "phrase not read", "came"];
// A sign that fewer say is a slip of some.
const [FEWEST_SIGNED, SHARE_SIGNED] = [2, 0.25];

/**
 * Return the results of a class, in the order in which things were first asked about. `polarityOf` gives the polarity of a
 * relation: a link that says it the other way round has the right sign.
 * @param {readonly HandIn[]} handIns
 * @param {readonly string[]} polarities
 * @param {(relation: string) => string} polarityOf
 * @returns {ClassResult[]}
 */
export function resultsOf(handIns, polarities, polarityOf) {
  /** @type {Map<string, Tally>} */
  const tallies = new Map();
  handIns.forEach(({ items }, student) => items.forEach((item) => addAnswer(tallies, item, student, polarities)));
  handIns.forEach(({ links }, student) => links.forEach((link) => addLink(tallies, link, student, polarities, polarityOf)));
  return [...tallies].map(([key, tally]) => resultOf(key, tally));
}

/** @type {(tallies: Map<string, Tally>, item: GivenItem, student: number, polarities: readonly string[]) => void} */
function addAnswer(tallies, item, student, polarities) {
  const { about, kind } = partsOfId(item.id);
  const key = JSON.stringify([kind === PREDICTION ? "path" : kind === DEFINITION ? DEFINITION : "relation", about]);
  const tally = tallies.get(key) ?? { students: new Map(), wrong: new Map(), signs: new Map() };
  tallies.set(key, tally);
  tally.students.set(student, [...(tally.students.get(student) ?? []), { item, kind }]);
  if (item.right || !item.given) return;
  addTo(tally.wrong, JSON.stringify([kind, item.given]), student);
  if (kind === SIGN && polarities.includes(item.given)) addTo(tally.signs, item.given, student);
}

/** @type {(tallies: Map<string, Tally>, link: GivenLink, student: number, polarities: readonly string[], polarityOf: (relation: string) => string) => void} */
function addLink(tallies, { relation, source, phrase, target, sign, verdict }, student, polarities, polarityOf) {
  const tally = tallies.get(JSON.stringify(["relation", relation]));
  if (!tally?.students.has(student) || NO_MISTAKE.includes(verdict)) return;
  addTo(tally.wrong, JSON.stringify([LINK, phrase ? `${source} ${phrase} ${target}` : source]), student);
  if (polarities.includes(sign) && sign !== polarityOf(relation)) addTo(tally.signs, sign, student);
}

/** @type {(counts: Map<string, Set<number>>, key: string, student: number) => void} */
function addTo(counts, key, student) {
  counts.set(key, (counts.get(key) ?? new Set()).add(student));
}

/** @type {(key: string, tally: Tally) => ClassResult} */
function resultOf(key, { students, wrong, signs }) {
  const [of, about] = JSON.parse(key);
  const all = [...students.values()].flat();
  const right = all.filter(({ item }) => item.right).length;
  const [commonest, signed] = [mostSaid(wrong), mostSaid(signs)];
  const isCommon = signed && signed.count >= Math.max(Math.min(FEWEST_SIGNED, students.size), SHARE_SIGNED * students.size);
  return {
    of, about, students: students.size, answers: all.length, right, share: right / all.length,
    had: [...students.values()].filter(hadIt).length,
    sureWrong: all.filter(({ item }) => item.sure && !item.right).length,
    wrong: commonest ? wrongAnswer(commonest) : null,
    signed: isCommon ? { sign: signed.text, count: signed.count } : null,
  };
}

/** @param {OneAnswer[]} answers */
function hadIt(answers) {
  return answers.filter(({ item }) => item.right).length * 2 >= answers.length;
}

/** Return what most students said, the first of the alphabet where several were said as often. @param {Map<string, Set<number>>} counts */
function mostSaid(counts) {
  const all = [...counts].map(([text, students]) => ({ text, count: students.size }));
  return all.sort((one, other) => other.count - one.count || (one.text < other.text ? -1 : 1))[0] ?? null;
}

/** @type {(said: { text: string, count: number }) => WrongAnswer} */
function wrongAnswer({ text, count }) {
  const [kind, given] = JSON.parse(text);
  return { text: given, kind, count };
}
