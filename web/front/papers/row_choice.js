// Clicks on the concepts and sentences of a text turn into the ends, the quotation and the proposals of a row.

/** @import { Cells } from "../form/form_types.js" */
/** @import { MarkedSentence, NamedPlace, RowChoice } from "./paper_types.js" */

/** @type {RowChoice} */
export const NOTHING_CHOSEN = { source: null, target: null, quoted: [], proposed: null };
const LEFT_OUT = " […] ";

/**
 * Return the choice after a click on a concept: the first is the source, the next the target, one more another target;
 * one that is chosen is let go. Two ends in one sentence propose to quote it.
 * @param {RowChoice} choice
 * @param {NamedPlace} place
 * @returns {RowChoice}
 */
export function withConcept(choice, place) {
  if (isSame(choice.source, place)) return { ...choice, source: null };
  if (isSame(choice.target, place)) return { ...choice, target: null };
  if (!choice.source) return quoting({ ...choice, source: place });
  return quoting({ ...choice, target: place });
}

/**
 * Return the choice after a click on a sentence: it is quoted, or no more. One that was proposed is confirmed, and gives
 * way to another.
 * @param {RowChoice} choice
 * @param {number} sentence
 * @returns {RowChoice}
 */
export function withSentence(choice, sentence) {
  if (choice.proposed !== null) return { ...choice, quoted: [sentence], proposed: null };
  const quoted = choice.quoted.includes(sentence) ? choice.quoted.filter((other) => other !== sentence) : [...choice.quoted, sentence];
  return { ...choice, quoted: quoted.toSorted((one, other) => one - other) };
}

/** Return the choice with its ends the other way round. @type {(choice: RowChoice) => RowChoice} */
export function swapped({ source, target, ...quoted }) {
  return { source: target, target: source, ...quoted };
}

/**
 * Return the cells that the choice fills: both ends, what their sentence says of them, and the quotation.
 * @param {RowChoice} choice
 * @param {MarkedSentence[]} sentences
 * @returns {Cells}
 */
export function chosenCells({ source, target, quoted }, sentences) {
  const [effect, polarity] = proposed(source, target, sentences);
  return { source: source?.concept ?? "", effect, target: target?.concept ?? "", polarity, quote: quoteOf(quoted, sentences) };
}

/**
 * Return the text of a sentence.
 * @param {MarkedSentence} sentence
 */
export function textOf({ pieces }) {
  return pieces.map(([text]) => text).join("");
}

/** Return the place of words that name no concept yet. @type {(sentence: number, begins: number, words: string) => NamedPlace} */
export function markedPlace(sentence, begins, words) {
  return { sentence, number: -1 - begins, concept: words };
}

/** Return the choice with a place as one of its ends, whatever was there. @type {(choice: RowChoice, end: "source" | "target", place: NamedPlace) => RowChoice} */
export function withEnd(choice, end, place) {
  return quoting({ ...choice, [end]: place });
}

/** Return the concept that a text names at a place, "" where it names none. @type {(sentences: MarkedSentence[], place: NamedPlace) => string} */
export function namedAt(sentences, { sentence, number, concept }) {
  if (number < 0) return sentences[sentence] && textOf(sentences[sentence]).startsWith(concept, -1 - number) ? concept : "";
  return sentences[sentence]?.pieces.filter(([, concept]) => concept)[number]?.[1] ?? "";
}

/** Return whether both are the same place of a text. @type {(one: NamedPlace | null, other: NamedPlace) => boolean} */
export function isSame(one, other) {
  return one !== null && one.sentence === other.sentence && one.number === other.number;
}

/** @type {(source: NamedPlace | null, target: NamedPlace | null, sentences: MarkedSentence[]) => [effect: string, polarity: string]} */
function proposed(source, target, sentences) {
  if (!source || !target || source.sentence !== target.sentence) return ["", ""];
  if (source.number < 0 || target.number < 0) return verbBetween(sentences[source.sentence], source, target);
  return sentences[source.sentence].proposals[`${source.number} ${target.number}`] ?? ["", ""];
}

/**
 * Return the only verb between two places of a sentence, where one of them names no concept yet; its sign is certain only
 * if nothing else stands there.
 * @type {(sentence: MarkedSentence, source: NamedPlace, target: NamedPlace) => [effect: string, polarity: string]}
 */
function verbBetween(sentence, source, target) {
  const [from, to] = [reach(sentence, source)[1], reach(sentence, target)[0]];
  let at = 0;
  const verbs = sentence.pieces.filter(([text, , polarity]) => ((at += text.length), polarity && at - text.length >= from && at <= to));
  if (verbs.length !== 1) return ["", ""];
  const [[effect, , polarity]] = verbs;
  return [effect, textOf(sentence).slice(from, to).trim() === effect ? polarity : ""];
}

/** Return where a place of a sentence begins and ends. @type {(sentence: MarkedSentence, place: NamedPlace) => [number, number]} */
function reach({ pieces }, { number, concept }) {
  if (number < 0) return [-1 - number, -1 - number + concept.length];
  const piece = pieces.indexOf(pieces.filter(([, named]) => named)[number]);
  const begin = pieces.slice(0, piece).reduce((sum, [text]) => sum + text.length, 0);
  return [begin, begin + pieces[piece][0].length];
}

/** Sentences that follow each other are one quotation; between others something is left out. @type {(quoted: number[], sentences: MarkedSentence[]) => string} */
function quoteOf(quoted, sentences) {
  return quoted.map((number, place) => (place ? (number === quoted[place - 1] + 1 ? " " : LEFT_OUT) : "") + textOf(sentences[number])).join("");
}

/** @type {(choice: RowChoice) => RowChoice} */
function quoting(choice) {
  const { source, target, quoted, proposed } = choice;
  const isOpen = !quoted.length || proposed !== null;
  return source && target && source.sentence === target.sentence && isOpen ? { ...choice, quoted: [source.sentence], proposed: source.sentence } : choice;
}
