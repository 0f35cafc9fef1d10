// The relations of a view turn into a concept map to build: a few connected propositions, by chance.

import { shuffled } from "../../shared/seeded_random.js";

/** How many propositions a task may have. */
export const TASK_BOUNDS = { fewest: 5, most: 12, first: 8 };
/** What is given at each level: half of the links, the concepts and phrases, or the concepts alone. */
export const BUILD_LEVELS = [1, 2, 3];

// So many links at one concept can be told apart, and not every map becomes a star; what is around one concept is one.
const MOST_AT_A_CONCEPT = 4;
const STARTS = 20;

/**
 * Return { propositions, half, concepts, phrases }, null where the view has fewer than five connected relations of pairs
 * whose rows agree. Propositions are relations in the order of the file, `half` the ids of every second one by chance;
 * concepts and phrases are in the order of the alphabet, each once.
 */
export function buildTask(library, ids, random, number = TASK_BOUNDS.first) {
  const rows = ids.map(library.relation).filter((row) => row && !row.contested && row.source !== row.target);
  const wanted = Math.min(Math.max(number, TASK_BOUNDS.fewest), TASK_BOUNDS.most);
  const taken = connected(shuffled(rows, random), wanted);
  if (taken.length < TASK_BOUNDS.fewest) return null;
  const propositions = taken.sort((one, other) => one.line - other.line);
  const half = shuffled(propositions, random).slice(0, Math.floor(taken.length / 2)).map(({ id }) => id);
  const concepts = inOrder(propositions.flatMap(({ source, target }) => [source, target]));
  return { propositions, half, concepts, phrases: inOrder(propositions.map(({ effect }) => effect)) };
}

/** Return the task with the links that are `given` at a level, and the phrases to choose from: none where they are written. */
export function taskAtLevel({ half, phrases, ...task }, level) {
  const given = task.propositions.filter(({ id }) => level === 1 && half.includes(id));
  return { ...task, level, given, phrases: level === 3 ? [] : phrases };
}

/** Return the largest connected part found from a few starts, as soon as one is as large as wanted. */
function connected(rows, wanted) {
  let best = [];
  for (const start of rows.slice(0, STARTS)) {
    const found = grownFrom(start, rows, wanted);
    if (found.length > best.length) best = found;
    if (best.length === wanted) break;
  }
  return best;
}

/** Add row after row: first those between concepts that are there, so that a map has more links than it needs to hang together. */
function grownFrom(start, rows, wanted) {
  const taken = [start];
  while (taken.length < wanted) {
    const touching = rows.filter((row) => isNewPair(row, taken) && ends(row).some((name) => degree(name, taken)));
    const roomy = touching.filter((row) => hasRoom(row, taken));
    const next = roomy.find((row) => ends(row).every((name) => degree(name, taken))) ?? roomy[0] ?? touching[0];
    if (!next) break;
    taken.push(next);
  }
  return taken;
}

function ends({ source, target }) {
  return [source, target];
}

function degree(name, taken) {
  return taken.filter((row) => ends(row).includes(name)).length;
}

function hasRoom(row, taken) {
  return ends(row).every((name) => degree(name, taken) < MOST_AT_A_CONCEPT);
}

function isNewPair(row, taken) {
  return !taken.some((other) => ends(row).every((name) => ends(other).includes(name)));
}

function inOrder(texts) {
  return [...new Set(texts)].sort((one, other) => one.localeCompare(other, "en"));
}
