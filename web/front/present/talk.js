// A talk: what its screen shows, said to the address bar, the speaker view and whoever follows.

import { button } from "../shared/dom.js";
import { shownRelations, walkedFrom } from "./relation_walk.js";
import { aheadOf, ownAddress } from "./story_steps.js";
import { trailAfter } from "./ways/trail.js";

/** @import { Pointed, Slide } from "../shared/types.js" */
/** @import { Channel } from "./channel.js" */
/** @import { Look } from "../shared/theme_choice.js" */
/** @import { Room } from "./line/room_client.js" */
/** @import { Screen } from "./screen.js" */
/** @import { MissingSlide, Slides } from "./slide_loader.js" */

/**
 * @typedef {object} Talk
 * @property {string} address of what is on the screen
 * @property {string} blank "black", "white" or "" for a screen that is not covered
 * @property {string} lit the relation that is lit by key, "" for none
 * @property {string} pointed the concept or relation that is pointed at, "" for none
 * @property {number} pointing the timer until that is told
 * @property {string} legend "on" while the legend is shown
 * @property {Slide | null} slide
 * @property {Room | null} room of those who follow
 * @property {number} asked how many slides have been asked for
 * @property {boolean} stale whether the data are newer than the slide
 * @property {boolean} [answers] whether the server does
 * @property {string[]} trail the addresses of the steps on the way to here
 * @property {ReturnType<typeof import("./play/year_play.js").createYearPlay>} play of the years of a slide
 * @property {string} name of the presentation in this browser
 * @property {Look} look
 * @property {Slides} slides
 * @property {Screen} screen
 * @property {Channel} channel
 * @property {ReturnType<typeof import("../map/key_help.js").createHelp>} help
 * @property {ReturnType<typeof import("./invitation.js").createInvitation>} invitation
 * @property {import("./overview.js").Overview} overview
 * @property {ReturnType<typeof import("./typed_number.js").createTypedNumber>} typed
 * @property {(command: string) => void} act
 */

/** For how many seconds a passing remark stands. */
export const BRIEFLY = 4;
const RETRY = 1500;
// In milliseconds, well below the 0.3 seconds after which a glow seems late.
const POINTING = 80;
const AWAY = "The server does not answer. What you see stays; known steps still come, others as soon as it answers.";

/**
 * Show the slide of an address; while the server does not answer, what is shown stays and it is asked again.
 * @param {Talk} talk
 * @param {string} address
 */
export async function go(talk, address) {
  const asked = ++talk.asked;
  talk.slides.of(address).then(
    (slide) => {
      if (asked === talk.asked) arrive(talk, slide, address);
    },
    (/** @type {MissingSlide} */ missing) => {
      if (asked !== talk.asked) return;
      if (missing.isFinal) return talk.screen.say(missing.message);
      talk.screen.say(AWAY);
      setTimeout(() => asked === talk.asked && go(talk, address), RETRY);
    },
  );
  await talk.slides.of(address).catch(() => {});
}

/**
 * @param {Talk} talk
 * @param {Slide} slide
 * @param {string} address
 */
async function arrive(talk, slide, address) {
  if (talk.slide && slide.version !== talk.slide.version) talk.stale = false;
  const trail = trailAfter(talk.trail, ownAddress(talk.slide), ownAddress(slide));
  Object.assign(talk, { slide, address, trail, lit: "", pointed: "" });
  talk.screen.magnifier.close();
  history.replaceState({ trail }, "", `${location.pathname}?${address}`);
  sayHowItStands(talk);
  tell(talk);
  await talk.screen.show(slide, address);
  for (const ahead of aheadOf(slide)) await talk.slides.ahead(ahead);
}

/**
 * Select a concept or relation: who follows sees it too, and the link to the picture says it.
 * @param {Talk} talk
 * @param {string} id
 */
export function select(talk, id) {
  const query = new URLSearchParams(talk.address);
  query.delete("select");
  // Whoever puts a card away is back at what the step itself points out.
  if (!id && talk.slide?.story && talk.screen.card.isOpen) return void go(talk, query.toString());
  if (id || talk.slide?.story) query.set("select", id);
  talk.address = query.toString();
  history.replaceState({ trail: talk.trail }, "", `${location.pathname}?${talk.address}`);
  tell(talk);
  talk.screen.pick(id);
}

/**
 * Cover the screen: "black", "white" or "" for not.
 * @param {Talk} talk
 * @param {string} colour
 */
export function cover(talk, colour) {
  talk.blank = colour;
  talk.screen.cover(colour);
  tell(talk);
}

/**
 * Light the next relation of the slide for everybody, or the one before where `way` is -1; after the last one none is lit.
 * @param {Talk} talk
 * @param {number} way
 */
export function lightNext(talk, way) {
  if (!talk.slide) return;
  const ids = shownRelations(talk.slide).map(({ id }) => id);
  talk.lit = walkedFrom(ids, talk.lit, way);
  talk.screen.map.stage.point(null);
  talk.screen.light(talk.lit);
  tell(talk);
}

/** @param {Talk} talk Light no relation any more. */
export function putOut(talk) {
  talk.lit = "";
  talk.screen.light("");
  tell(talk);
}

/**
 * Note what is pointed at, and soon let everybody see it: a hand that crosses the map is told a few times a second.
 * @param {Talk} talk
 * @param {Pointed | null} pointed
 */
export function pointAt(talk, pointed) {
  talk.pointed = pointed?.box ?? pointed?.relations?.[0] ?? "";
  if (!talk.room || talk.pointing) return;
  const told = () => {
    talk.pointing = 0;
    tell(talk);
  };
  talk.pointing = /** @type {any} */ (setTimeout(told, POINTING));
}

/**
 * Show the legend, or hide it.
 * @param {Talk} talk
 */
export function turnLegend(talk) {
  talk.legend = talk.legend ? "" : "on";
  talk.screen.turnLegend(Boolean(talk.legend));
  tell(talk);
}

/**
 * Tell the speaker view and whoever follows what is on the screen.
 * @param {Talk} talk
 */
export function tell(talk) {
  const { address, blank, legend, lit, pointed } = talk;
  talk.channel.tell({ say: "here", address, blank });
  talk.room?.show({ address, blank, legend, lit, pointed });
}

/**
 * Say once that the server is away, and once that it is back.
 * @param {Talk} talk
 * @param {boolean} answers
 */
export function noteServer(talk, answers) {
  if (answers === talk.answers) return;
  const back = answers && talk.answers === false;
  talk.answers = answers;
  if (back) talk.screen.say("The server answers again.", BRIEFLY);
  else if (!answers) sayHowItStands(talk);
}

/** @param {Talk} talk */
export function offerNewData(talk) {
  talk.stale = true;
  sayHowItStands(talk);
}

/**
 * Say what lasts longer than a step: that the server is away, or that the data are newer than the picture.
 * @param {Talk} talk
 */
export function sayHowItStands(talk) {
  if (talk.answers === false) return talk.screen.say(AWAY);
  if (!talk.stale) return talk.screen.say("");
  return talk.screen.say("The data were saved anew. What you see stays as it is.", 0, button("Show the new data (r)", () => renew(talk)));
}

/**
 * Show the newest data, where there are newer ones.
 * @param {Talk} talk
 */
export function renew(talk) {
  if (!talk.stale) return;
  talk.slides.forget();
  go(talk, talk.address);
}
