// A slide and a command turn into the address of another step of its story, or into why there is none.

/** @import { Slide, StoryPosition, StoryWay } from "../shared/types.js" */
/** @typedef {"next" | "previous" | "first" | "last"} StepCommand */

/**
 * Return { address } or, where there is no such step, { said }. Where a story branches, the next step is the first that is
 * offered, and the step before that from which one came, by the trail.
 * @param {Pick<Slide, "story">} slide
 * @param {StepCommand} command
 * @param {readonly string[]} trail
 * @returns {{ address: string, said?: undefined } | { said: string, address?: undefined }}
 */
export function stepFrom({ story }, command, trail = []) {
  if (!story) return { said: "This is one picture: there is no story to step through." };
  if (command === "next" && story.ways) return onward(story.ways);
  if (command === "previous" && story.left) return backward(story, trail);
  const wanted = { next: story.number + 1, previous: story.number - 1, first: 1, last: story.of }[command];
  if (wanted < 1) return { said: "This is the first step." };
  if (wanted > story.of) return { said: "This was the last step." };
  return { address: addressOf(story.name, wanted) };
}

/** @type {(ways: StoryWay[]) => { address: string, said?: undefined } | { said: string, address?: undefined }} */
function onward([first]) {
  return first ? { address: first.address } : { said: "This way ends here." };
}

/** @type {(story: StoryPosition, trail: readonly string[]) => { address: string, said?: undefined } | { said: string, address?: undefined }} */
function backward({ before }, trail) {
  const address = trail.at(-1) ?? before;
  return address ? { address } : { said: "This is the first step." };
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
 * Return the address of the step that a slide shows, "" where it is in no story.
 * @param {Pick<Slide, "story"> | null} slide
 */
export function ownAddress(slide) {
  return slide?.story ? addressOf(slide.story.name, slide.story.number) : "";
}

/**
 * Return where in a story a slide is, in words; "" where it is in none.
 * @param {Pick<Slide, "story">} slide
 */
export function placeOf({ story }) {
  if (!story) return "";
  if (story.left) return `${story.title} · step ${story.number} · ${comingWords(story.left)}`;
  const end = story.number === 1 ? " · first step" : story.number === story.of ? " · last step" : "";
  return `${story.title} · step ${story.number} of ${story.of}${end}`;
}

/** @param {[least: number | null, most: number | null]} left */
function comingWords([least, most]) {
  if (most === 0) return "this way ends here";
  if (least === null) return "it goes in a circle";
  if (most === null) return `${least} or more to come`;
  return least === most ? `${most} to come` : `${least} to ${most} to come`;
}

/**
 * Return how much of its story a slide has behind it, from 0 to 1; of the longest way where there are several.
 * @param {StoryPosition} story
 */
export function shareOf({ number, of, came, left }) {
  if (!left) return number / of;
  return came ? came / (came + (left[1] ?? left[0] ?? 0)) : 0;
}

/**
 * Return the addresses that may be wanted next: the steps to come, then the one before.
 * @param {Pick<Slide, "story">} slide
 */
export function aheadOf({ story }) {
  if (!story) return [];
  const coming = Array.from({ length: story.of - story.number }, (_, place) => story.number + 1 + place);
  const inOrder = [...coming, story.number - 1].filter((step) => step > 0).map((step) => addressOf(story.name, step));
  return [...new Set([...(story.ways ?? []).map(({ address }) => address), ...inOrder])];
}
