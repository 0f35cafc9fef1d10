// A story and the number of its step turn into what the step says and what it shows.

import { readAddress } from "./address.js";

/** Return the step that is told, with its place, or null. */
export function stepOf({ stories }, { story, step }) {
  const told = stories.find(({ id }) => id === story);
  return told ? { ...told.steps[step - 1], story: told, number: step } : null;
}

/** Return what is chosen at a step of a story; what it selects is lit on the map, its drawer stays closed. */
export function choicesAt(library, story, number) {
  const told = library.stories.find(({ id }) => id === story);
  const step = Math.min(Math.max(number, 1), told.steps.length);
  return { ...readAddress(`${told.steps[step - 1].address}&${new URLSearchParams({ story, step })}`, library).choices, opened: false };
}

/** Return whether what is selected is what the step itself lights up. */
export function isToldSelection(library, choices) {
  const step = stepOf(library, choices);
  return step !== null && new URLSearchParams(step.address).get("select") === choices.select;
}

/** Return the relations of the paths that a step asks for, null where nothing or something else is asked. */
export function onlyOf(library, choices) {
  const step = stepOf(library, choices);
  if (!step?.only || !choices.ask) return null;
  const asked = new URLSearchParams(step.address);
  return asked.get("from") === choices.from && asked.get("to") === choices.to ? step.only : null;
}

/** Return { choices, misread } of an address; what a step of a story selects by itself is lit, and its panel stays closed. */
export function addressed(library, address) {
  const { choices, misread } = readAddress(address, library);
  return { choices: { ...choices, opened: !isToldSelection(library, choices) }, misread };
}
