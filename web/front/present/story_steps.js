// A slide and a command turn into the address of another step of its story, or into why there is none.

/** @import { Slide } from "../shared/types.js" */
/** @typedef {"next" | "previous" | "first" | "last"} StepCommand */

/**
 * Return { address } or, where there is no such step, { said }.
 * @param {Pick<Slide, "story">} slide
 * @param {StepCommand} command
 * @returns {{ address: string, said?: undefined } | { said: string, address?: undefined }}
 */
export function stepFrom({ story }, command) {
  if (!story) return { said: "This is one picture: there is no story to step through." };
  const wanted = { next: story.number + 1, previous: story.number - 1, first: 1, last: story.of }[command];
  if (wanted < 1) return { said: "This is the first step." };
  if (wanted > story.of) return { said: "This was the last step." };
  return { address: addressOf(story.name, wanted) };
}

/**
 * Return { address } of the step with a number or, where there is no such, { said }.
 * @param {Pick<Slide, "story">} slide
 * @param {number} number
 * @returns {{ address: string, said?: undefined } | { said: string, address?: undefined }}
 */
export function stepAt({ story }, number) {
  if (!story) return { said: "This is one picture: choose a story first (c)." };
  if (number < 1 || number > story.of) return { said: `There is no step ${number}: this story has ${story.of}.` };
  return { address: addressOf(story.name, number) };
}

/**
 * Return the address of a step of a story.
 * @param {string} story
 * @param {number} step
 */
export function addressOf(story, step) {
  return new URLSearchParams({ story, step: String(step) }).toString();
}

/**
 * Return where in a story a slide is, in words; "" where it is in none.
 * @param {Pick<Slide, "story">} slide
 */
export function placeOf({ story }) {
  if (!story) return "";
  const end = story.number === 1 ? " · first step" : story.number === story.of ? " · last step" : "";
  return `${story.title} · step ${story.number} of ${story.of}${end}`;
}

/**
 * Return the addresses that may be wanted next: the steps to come, then the one before.
 * @param {Pick<Slide, "story">} slide
 */
export function aheadOf({ story }) {
  if (!story) return [];
  const coming = Array.from({ length: story.of - story.number }, (_, place) => story.number + 1 + place);
  return [...coming, story.number - 1].filter((step) => step > 0).map((step) => addressOf(story.name, step));
}
