// A bank of questions, what is remembered and a seed turn into a session: which questions, in which order, with which answers.

/** @import { Standings } from "./memory/due.js" */
/** @import { Progress } from "./memory/progress.js" */
/** @import { PracticeBank, PracticeItem, SessionItem } from "./practice_types.js" */
/** @import { Random } from "../shared/seeded_random.js" */

import { randomOf, shuffled } from "../shared/seeded_random.js";
import { dueFirst } from "./memory/due.js";
import { NO_PROGRESS, answersTo } from "./memory/progress.js";
import { sourcesApart } from "./session_order.js";

/** How many questions a session has that says no number. */
export const FIRST_LENGTH = 15;
const [FEWEST_WRONG, MOST_WRONG] = [2, 3];

/**
 * What a session is to be; `pairOf` gives the source and target of any relation of the file: what is true of a wrong answer
 * may be a relation that the bank does not ask about, and whose pair it does.
 * @typedef {object} SessionWish
 * @property {string | number} seed
 * @property {number} [length]
 * @property {string[] | null} [kinds]
 * @property {Progress} [known]
 * @property {number} now
 * @property {number | null} [exam]
 * @property {PairOf} [pairOf]
 * @property {(item: PracticeItem) => boolean} [isStruck] whether a teacher has struck a question out: another one comes instead
 * @property {boolean} [isInOrder] whether the questions come in the order of the bank, as those that a task names
 */
/** @typedef {(relation: string) => readonly string[] | null} PairOf */
/** @typedef {(relation: string) => string} Topics for a relation what is told by it: that of its pair */

/**
 * Return the questions of a session, each that is not typed with the answers to choose among, in their order.
 *
 * What is due comes before what is new, and that before what is not due yet. No question answers another: there is at most
 * one about a pair, none whose relation is a right answer to another, and no wrong answer is offered whose relation, told
 * as what is true of it, is about the pair of another. Of one source are two in a row only where that cannot be avoided. Of
 * the questions with as many answers, the right one is at each place as often as at any other, give or take one. The same
 * seed, bank, progress and moment give the same session. Who has never recalled to the end yet is asked everything until it
 * was right once; without progress, as for a class, nothing is asked for that reason.
 * @param {PracticeBank} bank
 * @param {SessionWish} wish
 * @returns {SessionItem[]}
 */
export function sessionOf(bank, { seed, length = FIRST_LENGTH, kinds = null, known, now, exam = null, pairOf = () => null, isStruck = () => false, isInOrder = false }) {
  const random = randomOf(seed);
  const progress = known ?? NO_PROGRESS;
  const topics = topicsOf(bank, pairOf);
  const items = bank.items.filter(({ kind }) => !kinds || kinds.includes(kind));
  const candidates = dueFirst(isInOrder ? items : shuffled(items, random), progress, now, exam);
  const chosen = sourcesApart(chosenOf(candidates, length, topics, isStruck));
  const all = new Set(chosen.map(({ item }) => topicOf(item, topics)));
  const earlier = (/** @type {PracticeItem} */ item) => answersTo(progress, item).map(([, , choice]) => choice);
  const wrong = chosen.map(({ item }) => wrongFor(item, all, topics, earlier(item)));
  const untilRight = known !== undefined && !known.modes.has("recall");
  return withOptions(chosen, wrong, random).map((item) => ({ ...item, untilRight }));
}

/** Return whether a question is answered by typing. @param {PracticeItem} item */
export function isTyped({ fixed, wrong }) {
  return !fixed.length && wrong.length < FEWEST_WRONG;
}

/** @type {(bank: PracticeBank, pairOf: PairOf) => Topics} */
function topicsOf({ items }, pairOf) {
  const pairs = new Map(items.filter(({ pair }) => pair.length).map(({ about, pair }) => [about, pair]));
  return (relation) => {
    const pair = pairs.get(relation) ?? pairOf(relation);
    return pair ? JSON.stringify(pair) : relation;
  };
}

/** @type {(item: PracticeItem, topics: Topics) => string} */
function topicOf({ about, pair }, topics) {
  return pair.length ? topics(about) : `definition ${about}`;
}

/**
 * Return the first questions that go together. At first no source has more than half of them, so that it need not follow
 * itself, and of questions that are answered by yes or no neither answer is right twice more than the other; what is not due yet
 * only comes where there is nothing else. What is struck out keeps its place until the end, so that the others stay as they
 * are when one more is.
 * @type {(candidates: Standings[], length: number, topics: Topics, isStruck: (item: PracticeItem) => boolean) => Standings[]}
 */
function chosenOf(candidates, length, topics, isStruck) {
  const [wanted, later] = [false, true].map((isLater) => candidates.filter(({ standing }) => (standing.state === "later") === isLater));
  /** @type {Standings[]} */
  const chosen = [];
  const pools = /** @type {[Standings[], number, boolean][]} */ ([[wanted, Math.ceil(length / 2), true], [wanted, length, true], [wanted, length, false], [later, length, false]]);
  let missing = length;
  for (const [pool, most, isEven] of pools) {
    for (const candidate of pool) {
      if (!missing || chosen.includes(candidate) || (isEven && isLopsided(candidate, chosen)) || !fits(candidate, chosen, most, topics)) continue;
      chosen.push(candidate);
      if (!isStruck(candidate.item)) missing -= 1;
    }
  }
  return chosen.filter(({ item }) => !isStruck(item));
}

/** Return whether the same of two answers would be right twice more often than the other. What is due is asked in any case. @type {(candidate: Standings, chosen: Standings[]) => boolean} */
function isLopsided({ item, standing }, chosen) {
  if (item.fixed.length !== 2 || standing.state === "due") return false;
  const rights = chosen.filter((other) => other.item.kind === item.kind).map((other) => other.item.right);
  const same = rights.filter((right) => right === item.right).length;
  return same > rights.length - same;
}

/** @type {(candidate: Standings, chosen: Standings[], most: number, topics: Topics) => boolean} */
function fits({ item }, chosen, most, topics) {
  if (chosen.filter((other) => other.item.source === item.source).length >= most) return false;
  const others = chosen.map((other) => other.item);
  const all = new Set([...others, item].map((one) => topicOf(one, topics)));
  if (all.size <= others.length || others.some((other) => other.stem === item.stem || tells(other, item) || tells(item, other))) return false;
  return [...others, item].every((one) => !isChosenAmong(one) || wrongFor(one, all, topics).length >= FEWEST_WRONG);
}

/** Return whether the relation of a question is a right answer to another one. @type {(told: PracticeItem, asked: PracticeItem) => boolean} */
function tells({ pair: [source, target] }, { kind, pair, accepted }) {
  if (kind === "target") return source === pair[0] && accepted.includes(target);
  return kind === "source" && target === pair[1] && accepted.includes(source);
}

/** @param {PracticeItem} item */
function isChosenAmong(item) {
  return !item.fixed.length && !isTyped(item);
}

/**
 * Return the wrong answers to offer, those chosen earlier first: none of which what is true is what another question asks. A
 * wrong choice is told with its definition, so those whose definition is asked come last.
 * @type {(item: PracticeItem, all: Set<string>, topics: Topics, earlier?: string[]) => string[]}
 */
function wrongFor(item, all, topics, earlier = []) {
  const texts = item.wrong.filter(({ relation }) => !relation || !all.has(topics(relation))).map(({ text }) => text);
  const [last, first] = [true, false].map((isLast) => texts.filter((text) => isLast === (item.kind === "definition" && all.has(`definition ${text}`))));
  const order = [...first, ...last];
  return [...order.filter((text) => earlier.includes(text)), ...order.filter((text) => !earlier.includes(text))].slice(0, MOST_WRONG);
}

/** @type {(chosen: Standings[], wrong: string[][], random: Random) => Omit<SessionItem, "untilRight">[]} */
function withOptions(chosen, wrong, random) {
  const places = placesOf(chosen.flatMap(({ item }, number) => (isChosenAmong(item) ? [wrong[number].length + 1] : [])), random);
  return chosen.map(({ item, standing: { changed } }, number) => {
    if (item.fixed.length) return { ...item, options: [...item.fixed], changed };
    if (isTyped(item)) return { ...item, changed };
    const options = shuffled(wrong[number], random);
    options.splice(places.get(options.length + 1)?.pop() ?? 0, 0, item.right);
    return { ...item, options, changed };
  });
}

/**
 * Return for each number of answers the places of the right one in the questions that have so many.
 * @type {(sizes: number[], random: Random) => Map<number, number[]>}
 */
function placesOf(sizes, random) {
  return new Map(
    [...new Set(sizes)].map((size) => {
      const needed = sizes.filter((other) => other === size).length;
      const rounds = Array.from({ length: Math.ceil(needed / size) }, () => shuffled([...Array(size).keys()], random));
      return [size, shuffled(rounds.flat().slice(0, needed), random)];
    }),
  );
}
