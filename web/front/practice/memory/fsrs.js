// What is remembered of an item turns into when it is due again, by FSRS-6 with its default weights and without fuzz.

/** @typedef {1 | 2 | 3 | 4} Grade again, hard, good, easy */
/** @typedef {"learning" | "review" | "relearning"} CardState */

/**
 * What FSRS knows of an item. Stability is the number of days after which it is still known with 90 %, difficulty goes
 * from 1 to 10, moments are milliseconds since 1970. `step` counts the short waits before and between long ones.
 * @typedef {object} Card
 * @property {CardState} state
 * @property {number} step
 * @property {number} stability
 * @property {number} difficulty
 * @property {number} due
 * @property {number} last when it was answered
 */

/** @type {Readonly<Record<"again" | "hard" | "good" | "easy", Grade>>} */
export const GRADES = Object.freeze({ again: 1, hard: 2, good: 3, easy: 4 });

const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;
const STEPS = { learning: [MINUTE, 10 * MINUTE], relearning: [10 * MINUTE] };
const [LOWEST_STABILITY, LEAST_DIFFICULTY, MOST_DIFFICULTY] = [0.001, 1, 10];
const LONGEST_DAYS = 36_500;
const RETENTION = 0.9;

// The default weights of FSRS-6, under the numbers that its formulas give them.
const W = Object.freeze([
  ...[0.212, 1.2931, 2.3065, 8.2956],
  ...[6.4133, 0.8334, 3.0194, 0.001],
  ...[1.8722, 0.1666, 0.796],
  ...[1.4835, 0.0614, 0.2629, 1.6483],
  ...[0.6014, 1.8729],
  ...[0.5425, 0.0912, 0.0658],
  0.1542,
]);
// The forgetting curve passes RETENTION where as many days have gone as the stability says.
const CURVE = RETENTION ** (-1 / W[20]) - 1;

/**
 * Return how likely an item is known at a moment, from 0 to 1; only whole days count, as in the library.
 * @param {Card} card
 * @param {number} now
 */
export function retrievability({ stability, last }, now) {
  return (1 + (CURVE * Math.max(0, daysBetween(last, now))) / stability) ** -W[20];
}

/**
 * Return the card that an answer makes of a card, or of null for an item that was never answered.
 * @param {Card | null} card
 * @param {Grade} grade
 * @param {number} now
 * @returns {Card}
 */
export function reviewed(card, grade, now) {
  const memory = card ? remembered(card, grade, now) : { stability: W[grade - 1], difficulty: withinDifficulty(firstDifficulty(grade)) };
  const { state, step, wait } = scheduled(card?.state ?? "learning", card?.step ?? 0, grade, memory.stability);
  return { state, step, ...memory, due: now + wait, last: now };
}

/** @type {(from: number, to: number) => number} */
function daysBetween(from, to) {
  return Math.floor((to - from) / DAY);
}

/** Return stability and difficulty after an answer. @type {(card: Card, grade: Grade, now: number) => { stability: number, difficulty: number }} */
function remembered(card, grade, now) {
  const sameDay = daysBetween(card.last, now) < 1;
  const stability = sameDay ? stabilityWithinDay(card, grade) : stabilityAfterDays(card, grade, retrievability(card, now));
  return { stability: Math.max(stability, LOWEST_STABILITY), difficulty: nextDifficulty(card.difficulty, grade) };
}

/** @type {(card: Card, grade: Grade) => number} */
function stabilityWithinDay({ stability }, grade) {
  const growth = Math.exp(W[17] * (grade - 3 + W[18])) * stability ** -W[19];
  return stability * (grade === GRADES.again ? growth : Math.max(growth, 1));
}

/** @type {(card: Card, grade: Grade, known: number) => number} */
function stabilityAfterDays({ stability, difficulty }, grade, known) {
  return grade === GRADES.again ? stabilityForgotten(stability, difficulty, known) : stabilityRecalled(stability, difficulty, known, grade);
}

/** @type {(stability: number, difficulty: number, known: number) => number} */
function stabilityForgotten(stability, difficulty, known) {
  const lost = W[11] * difficulty ** -W[12] * ((stability + 1) ** W[13] - 1) * Math.exp((1 - known) * W[14]);
  return Math.min(lost, stability / Math.exp(W[17] * W[18]));
}

/** @type {(stability: number, difficulty: number, known: number, grade: Grade) => number} */
function stabilityRecalled(stability, difficulty, known, grade) {
  const ease = grade === GRADES.hard ? W[15] : grade === GRADES.easy ? W[16] : 1;
  const growth = Math.exp(W[8]) * (11 - difficulty) * stability ** -W[9] * (Math.exp((1 - known) * W[10]) - 1);
  return stability * (1 + growth * ease);
}

/** @param {Grade} grade */
function firstDifficulty(grade) {
  return W[4] - Math.exp(W[5] * (grade - 1)) + 1;
}

/** @type {(difficulty: number, grade: Grade) => number} */
function nextDifficulty(difficulty, grade) {
  const moved = difficulty - (W[6] * (grade - 3) * (MOST_DIFFICULTY - difficulty)) / 9;
  return withinDifficulty(W[7] * firstDifficulty(GRADES.easy) + (1 - W[7]) * moved);
}

/** @param {number} difficulty */
function withinDifficulty(difficulty) {
  return Math.min(Math.max(difficulty, LEAST_DIFFICULTY), MOST_DIFFICULTY);
}

/**
 * Return the state and step that follow, and how long to wait: a short step, or as many days as the item is likely known.
 * @type {(state: CardState, step: number, grade: Grade, stability: number) => { state: CardState, step: number, wait: number }}
 */
function scheduled(state, step, grade, stability) {
  if (state === "review") {
    return grade === GRADES.again ? { state: "relearning", step: 0, wait: STEPS.relearning[0] } : learnt(stability);
  }
  const steps = STEPS[state];
  if (grade === GRADES.again) return { state, step: 0, wait: steps[0] };
  if (grade === GRADES.hard) return { state, step, wait: hardWait(steps, step) };
  if (grade === GRADES.easy || step + 1 >= steps.length) return learnt(stability);
  return { state, step: step + 1, wait: steps[step + 1] };
}

/**
 * Return half-way to the next step for the first one, or half as long again where it is the only one.
 * @type {(steps: number[], step: number) => number}
 */
function hardWait(steps, step) {
  if (step > 0) return steps[step];
  return steps.length > 1 ? (steps[0] + steps[1]) / 2 : steps[0] * 1.5;
}

/** @type {(stability: number) => { state: "review", step: number, wait: number }} */
function learnt(stability) {
  const days = Math.min(Math.max(Math.round(stability), 1), LONGEST_DAYS);
  return { state: "review", step: 0, wait: days * DAY };
}
