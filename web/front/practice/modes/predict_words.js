// A question about a path turns into words: what is asked, what it rests on, what came of a prediction, and where that turned.

import { capital } from "../../explorer/parts/press_word.js";
import { isAssociation } from "../../explorer/questions/signed_edges.js";
import { NOT_STATED } from "../../shared/not_stated.js";
import { lowWords } from "../phrases/verb_sign.js";
import { runningDirections, turningStep } from "./turning_step.js";

/** What may be predicted, in the order in which it is offered. */
export const PREDICTIONS = [
  { direction: 1, word: "rises", symbol: "↑" },
  { direction: -1, word: "falls", symbol: "↓" },
  { direction: 0, word: "cannot tell", symbol: "?" },
];
// A cell does more or less, and is not more or less; what somebody does is practised.
const [ACTIVE, PRACTISED] = [/\bcells?\b/, /\b(?:intervention|practice|behaviour|behavior)s?\b/];
// Of whom a finding is no statement about people.
const MAYBE_PEOPLE = ["human", "mixed"];
const NOT_PEOPLE = { animals: "animals", cells: "cells in a dish" };

/** Return what is asked; of the whole file only where its paths agree. */
export function stemOf({ concepts, overall }, library) {
  const [first, last] = [concepts[0], concepts.at(-1)];
  return `${capital(outcomeWords(first, 1, library))}. What happens to ${last}${overall ? "" : " along this path"}?`;
}

/** Return that a path is no statement about people, with the steps that rest on animals or cells alone; "" where none does. */
export function cautionOf({ edges }, library) {
  const kinds = edges.map(({ relations }) => library.relation(relations[0])).map(({ grade, species }) => whom(grade, species));
  const found = [...new Set(kinds.filter(Boolean))].map((kind) => `${stepsOf(kinds, kind)} in ${kind}`);
  return found.length ? `Not a statement about people: ${found.join(", ")}.` : "";
}

/** Return how a closed arrow says that its row is not sure, or only found two things together; "" where it is neither. */
export function hedgeOf({ effect }, words) {
  if (isAssociation({ effect }, words)) return "as a link";
  const word = lowWords(effect).find((each) => Object.hasOwn(words.hedges, each));
  return word ? words.hedges[word] : "";
}

/**
 * Return what becomes of a concept, in words that its type bears: "there is more activity of T cell", "there is less Cortisol",
 * "Exercise is practised".
 */
export function outcomeWords(concept, direction, library) {
  if (direction === 0) return `nobody can tell what happens to ${concept}`;
  const type = (library.concept(concept)?.type ?? "").toLowerCase();
  if (PRACTISED.test(type)) return `${concept} is ${direction > 0 ? "practised" : "practised less"}`;
  return `there is ${direction > 0 ? "more" : "less"} ${ACTIVE.test(type) ? "activity of " : ""}${concept}`;
}

/** Return { right, step, words }: whether a prediction is right, the step at which it turned or null, and that in words. */
export function verdictOf({ edges, concepts, answer }, predicted, library) {
  const end = `Along this path ${outcomeWords(concepts.at(-1), answer, library)}.`;
  const step = turningStep(edges, predicted);
  if (step === null) return { right: true, step, words: `Right. ${end}` };
  const { sentence } = library.relation(edges[step - 1].relations[0]);
  const running = runningDirections(edges);
  const isHeld = [1, ...running].includes(predicted);
  const before = predicted === 0 ? `Not right. Each arrow has a direction, also the last one, step ${step}:`
    : `Not right. Your prediction, “${wordOfPrediction(predicted)}”, ${isHeld ? "turned at" : "could be held until"} step ${step}:`;
  const after = `After that ${outcomeWords(concepts[step], running[step - 1], library)}.`;
  return { right: false, step, words: [before, sentence, after, step < edges.length ? end : ""].filter(Boolean).join(" ") };
}

/** Return where the other paths of the file lead that are as short. */
export function othersWords({ concepts, overall, others }) {
  const { rise, fall, undetermined, cut } = others;
  const number = rise + fall + undetermined;
  const [first, last] = [concepts[0], concepts.at(-1)];
  if (number < 2) return "This path alone does not say what happens overall.";
  if (overall) return `All ${number} paths of up to 3 steps from ${first} to ${last} in the file lead to the same.`;
  const ends = [[rise, `${lead(rise)} to a rise`], [fall, `${lead(fall)} to a fall`], [undetermined, "cannot be told"]].filter(([count]) => count).map(([count, where]) => `${count} ${where}`);
  return `Other paths count too: of the ${cut ? "first " : ""}${number} of up to 3 steps from ${first} to ${last}, ${ends.join(", ")}.`;
}

/** Return what the rows of an edge say beyond its sentence. */
export function edgeRemark({ note, associated, sign }) {
  const remarks = [note, associated ? "they are found together; that one acts on the other is not said" : "", UNSIGNED[sign]];
  return remarks.filter(Boolean).map((remark) => `${capital(remark)}.`).join(" ");
}

const UNSIGNED = {
  contested: "The rows of the file disagree about this step",
  modulates: "This step has no direction",
  [NOT_STATED]: "The direction of this step is not stated",
  "no clear effect": "No clear effect was found, so this step has no direction",
};

function lead(count) {
  return count === 1 ? "leads" : "lead";
}

/** Return the word for a prediction. */
export function wordOfPrediction(direction) {
  return PREDICTIONS.find((offered) => offered.direction === direction).word;
}

function whom(grade, species) {
  if (!Object.hasOwn(NOT_PEOPLE, grade)) return grade && species && !MAYBE_PEOPLE.includes(species) ? `animals (${species})` : "";
  return species ? `${NOT_PEOPLE[grade]} (${species})` : NOT_PEOPLE[grade];
}

function stepsOf(kinds, kind) {
  const steps = kinds.flatMap((each, place) => (each === kind ? [place + 1] : []));
  const last = steps.at(-1);
  return steps.length === 1 ? `step ${last} was seen` : `steps ${steps.slice(0, -1).join(", ")} and ${last} were seen`;
}
