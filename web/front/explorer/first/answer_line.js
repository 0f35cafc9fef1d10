// What is in focus and shown turns into the question over the map and the one sentence that answers it.

import { fitting } from "../../shared/fit.js";

const MOST_NAMED = 4;
// As many as `graph/layout/lay_out.py` draws as a map where that can be read.
const MOST_OF_A_MAP = 60;

/**
 * Return { question, sentence } for the focus of a view, null where none is: the question that a first question asks about
 * the concept where all levels are shown, else its name, and what is shown of it.
 */
export function answerLine(library, { choices, shown, placed = shown }) {
  const { focus } = choices;
  if (!focus) return null;
  const opening = library.openings.find(({ concept }) => concept === focus);
  const isWhole = levelsOf(library).every((word) => !choices.level.length || choices.level.includes(word));
  if (!opening || !isWhole) return { question: focus, sentence: bothWays(placed, focus) };
  const names = ends(placed, focus, opening.direction).filter((name) => !opening.of_type || library.typeOf(name) === opening.of_type);
  return { question: opening.question, sentence: listed(names) };
}

/** Return what to do with a matrix that is larger than its window, "" for another picture. */
export function tooLarge({ choices, picture }, { innerWidth, innerHeight }) {
  if (picture.kind !== "matrix" || choices.ask || choices.story) return "";
  const [whole, first] = [true, false].map((always) => fitting(picture, innerWidth, innerHeight, undefined, always).scale);
  const columns = picture.nodes.filter(({ turned }) => turned).length;
  const size = `${counted(picture.nodes.length - columns, "row")} and ${counted(columns, "column")}`;
  return whole < first ? `${size} are too many for one screen: drag to move them, the names stay in sight.` : "";
}

function counted(number, word) {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** Return why the atlas is shown to a reader who did not ask for it, and what its columns are where they are not types; "" where neither is to be said. */
export function tooMany({ choices, picture }) {
  if (picture.kind !== "atlas" || choices.ask || choices.story) return "";
  const group = picture.scrolled ? "block" : "column";
  if (choices.layout === "atlas") return picture.communities ? `Each ${group} is a community: concepts that are linked among each other most.` : "";
  const shown = picture.communities ? `the atlas is shown, a ${group} for each community` : "the atlas is shown";
  const advice = choices.focus ? "Take fewer steps or one level to get a map." : "Focus on a concept to get a map.";
  const { length } = picture.relations;
  // So few would always be a map, were there room for all that is written in it.
  if (length > MOST_OF_A_MAP) return `${length} relations are too many for a map: ${shown}. ${advice}`;
  return `A map of ${counted(length, "relation")} would have words too small to read: ${shown}. ${advice}`;
}

function levelsOf({ facets }) {
  return facets.find(({ name }) => name === "level")?.words.map(({ word }) => word) ?? [];
}

/** Return the concepts at the other end of the relations of a concept in a direction, the most often named first. */
function ends(shown, focus, direction) {
  const counts = new Map();
  for (const { source, target } of shown) {
    const other = source === focus ? target : source;
    const isAsked = (direction !== "in" && source === focus) || (direction !== "out" && target === focus);
    if (isAsked && other !== focus) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts.keys()].sort((one, other) => counts.get(other) - counts.get(one) || one.localeCompare(other));
}

function listed(names) {
  if (!names.length) return "None in this view.";
  const rest = names.length - MOST_NAMED;
  const named = rest > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${rest} more` : names.join(", ");
  return `${names.length} in this view: ${named}.`;
}

function bothWays(shown, focus) {
  const [acted, acting] = [ends(shown, focus, "out").length, ends(shown, focus, "in").length];
  if (!acted && !acting) return "Nothing of it in this view.";
  const out = acted ? `it acts on ${acted} ${acted === 1 ? "concept" : "concepts"}` : "it acts on nothing";
  const back = acting ? `${acting} ${acting === 1 ? "concept acts" : "concepts act"} on it` : "nothing acts on it";
  return `In this view ${out}; ${back}.`;
}
