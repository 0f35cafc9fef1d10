// Keys of the speaker view turn into what drives the screen, and into what happens on the speaker's side alone.

import { commandOf } from "./present_keys.js";
import { WAYS } from "./overview.js";
import { stepAt } from "./story_steps.js";
import { createTypedNumber, leaveButton, PATIENCE } from "./typed_number.js";

/** @import { Channel } from "./channel.js" */
/** @import { Overview } from "./overview.js" */

const DRIVING = ["next", "previous", "first", "last", "black", "white", "legend", "enter", "relation", "relationBefore", "ask", "again", "fit", "play", ..."123456789"];

/**
 * Return what takes the number of a step of the story while its steps are open here; it says whether a command was part of one.
 * @param {Pick<import("./speaker.js").Desk, "slide" | "status" | "saidUntil">} desk
 * @param {Overview} overview
 * @param {(address: string) => void} choose
 */
export function numberIn(desk, overview, choose) {
  const say = (/** @type {string} */ text, seconds = PATIENCE) => {
    desk.status.textContent = text;
    desk.saidUntil = Date.now() + seconds * 1000;
  };
  const typing = createTypedNumber(say);
  return (/** @type {string} */ command) => {
    leaveButton(command);
    const { typed, number } = typing(command);
    if (number === undefined || !desk.slide) return typed;
    const { address, said = "" } = stepAt(desk.slide, number);
    if (address === undefined) say(said);
    else overview.close();
    if (address !== undefined) choose(address);
    return true;
  };
}

/**
 * Tell the screen the keys that drive it, and do here what belongs here; returns a clean-up.
 * @param {Channel} channel
 * @param {Overview} overview
 * @param {Record<string, () => void>} acts
 * @param {(command: string) => boolean} isNumber
 */
export function listenToSpeaker(channel, overview, acts, isNumber) {
  const stop = new AbortController();
  const press = (/** @type {KeyboardEvent} */ event) => {
    const command = commandOf(event);
    const way = overview.isOpen ? WAYS[command] : undefined;
    if (overview.isOpen && isNumber(command)) return void event.preventDefault();
    const act = way ? () => overview.move(way) : (acts[command] ?? (DRIVING.includes(command) && (() => channel.tell({ act: command }))));
    if (!act) return;
    event.preventDefault();
    leaveButton(command);
    act();
  };
  document.addEventListener("keydown", press, { signal: stop.signal });
  return () => stop.abort();
}
