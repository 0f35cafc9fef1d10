// A talk: what its screen shows, said to the address bar, the speaker view and whoever follows.

import { button } from "../shared/dom.js";
import { maskedAddress } from "./asking/ballot.js";
import { keepState } from "./kept_state.js";
import { walkedFrom, walkedRelations } from "./relation_walk.js";
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
 * @property {string} seen the address of the slide that everybody sees: that of `address` but for an answer that is asked for
 * @property {import("./asking/asking.js").Asking} asking
 * @property {string} blank "black", "white" or "" for a screen that is not covered
 * @property {string} lit the relation that is lit by key, "" for none
 * @property {string} pointed the concept or relation that is pointed at, "" for none
 * @property {number} pointing the timer until that is told
 * @property {string} legend "on" while the legend is shown
 * @property {Slide | null} slide
 * @property {Slide | null} drawn the slide that everybody sees, without an answer that is asked for
 * @property {Room | null} room of those who follow
 * @property {number} asked how many slides have been asked for
 * @property {boolean} [isCutOff] whether the processes of the server do not reach each other
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
const ASKED = "This is asked just now: cards come with the answer.";
const AWAY = "The server does not answer. What you see stays; known steps still come, others as soon as it answers.";
const CUT_OFF = "Some who follow may see an earlier step: the servers do not reach each other. They try again by themselves.";

/**
 * Show the slide of an address; while the server does not answer, what is shown stays and it is asked again.
 * @param {Talk} talk
 * @param {string} address
 */
export async function go(talk, address) {
  const asked = ++talk.asked;
  const coming = drawnAt(talk, address, () => asked === talk.asked);
  coming.then(
    (found) => found && arrive(talk, found, address),
    (/** @type {MissingSlide} */ missing) => {
      if (asked !== talk.asked) return;
      if (missing.isFinal) return talk.screen.say(missing.message);
      talk.screen.say(AWAY);
      setTimeout(() => asked === talk.asked && go(talk, address), RETRY);
    },
  );
  await coming.catch(() => {});
}

/**
 * Return the slide of an address, and the one that is drawn in its place while its answer is asked for; null where nobody waits for it
 * any more.
 * @param {Talk} talk
 * @param {string} address
 * @param {() => boolean} isWanted
 */
async function drawnAt(talk, address, isWanted) {
  const slide = await talk.slides.of(address);
  if (!isWanted()) return null;
  const seen = talk.asking.arrive(slide, address);
  const drawn = seen === address ? slide : await talk.slides.of(seen);
  return isWanted() ? { slide, drawn, seen } : null;
}

/**
 * @param {Talk} talk
 * @param {{ slide: Slide, drawn: Slide, seen: string }} found
 * @param {string} address
 */
async function arrive(talk, { slide, drawn, seen }, address) {
  if (talk.slide && slide.version !== talk.slide.version) talk.stale = false;
  const trail = trailAfter(talk.trail, ownAddress(talk.slide), ownAddress(slide));
  Object.assign(talk, { slide, drawn, address, seen, trail, lit: "", pointed: "" });
  talk.screen.magnifier.close();
  keepState(talk);
  sayHowItStands(talk);
  tell(talk);
  const showing = talk.screen.show(drawn, seen);
  talk.asking.draw();
  await showing;
  for (const ahead of aheadOf(slide)) {
    const coming = await talk.slides.ahead(ahead);
    if (coming?.asks) await talk.slides.ahead(maskedAddress(ahead, coming.asks));
  }
}

/**
 * Select a concept or relation: who follows sees it too, and the link to the picture says it.
 * @param {Talk} talk
 * @param {string} id
 */
export function select(talk, id) {
  if (talk.seen !== talk.address) return talk.screen.say(ASKED, BRIEFLY);
  const query = new URLSearchParams(talk.address);
  query.delete("select");
  // Whoever puts a card away is back at what the step itself points out.
  if (!id && talk.slide?.story && talk.screen.card.isOpen) return void go(talk, query.toString());
  if (id || talk.slide?.story) query.set("select", id);
  talk.address = talk.seen = query.toString();
  keepState(talk);
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
  keepState(talk);
  tell(talk);
}

/**
 * Light the next relation of the slide for everybody, or the one before where `way` is -1; after the last one none is lit.
 * @param {Talk} talk
 * @param {number} way
 */
export function lightNext(talk, way) {
  if (!talk.drawn) return;
  const ids = walkedRelations(talk.drawn).map(({ id }) => id);
  light(talk, walkedFrom(ids, talk.lit, way));
}

/**
 * Light a relation for everybody, "" for none.
 * @param {Talk} talk
 * @param {string} id
 */
export function light(talk, id) {
  talk.lit = id;
  if (id) talk.screen.map.stage.point(null);
  talk.screen.light(id);
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
  keepState(talk);
  tell(talk);
}

/**
 * Tell the speaker view and whoever follows what is on the screen.
 * @param {Talk} talk
 */
export function tell(talk) {
  const { seen, blank, legend, lit, pointed, asking } = talk;
  tellWindows(talk);
  talk.room?.show({ address: seen, blank, legend, lit, pointed, ballot: asking.told() });
}

/**
 * Tell the speaker view alone.
 * @param {Talk} talk
 */
export function tellWindows({ channel, seen, blank, asking }) {
  channel.tell({ say: "here", address: seen, blank, asked: asking.words() });
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
  if (talk.isCutOff) return talk.screen.say(CUT_OFF);
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
