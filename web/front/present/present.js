// The present page: an address becomes a screen that steps by keys, clicker, finger, speaker view.

import { joinChannel, screenName } from "./channel.js";
import { button } from "../shared/dom.js";
import { createAsking } from "./asking/asking.js";
import { createInvitation } from "./invitation.js";
import { createHelp } from "../map/key_help.js";
import { watchVersion } from "../map/version_watch.js";
import { createLook } from "../shared/theme_choice.js";
import { commandOf, HELP } from "./present_keys.js";
import { keptState } from "./kept_state.js";
import { shownRelations } from "./relation_walk.js";
import { createScreen } from "./screen.js";
import { isShared, share, stopSharing } from "./sharing.js";
import { shapeOfWindow } from "./window_shape.js";
import { createOverview, WAYS } from "./overview.js";
import { createSlides } from "./slide_loader.js";
import { stepAt, stepFrom } from "./story_steps.js";
import { createYearPlay, ownYear } from "./play/year_play.js";
import { chosenWay } from "./ways/way_buttons.js";
import { listenToSwipes } from "./swipe.js";
import { BRIEFLY, cover, go, light, lightNext, noteServer, offerNewData, pointAt, renew, select, tell, tellWindows, turnLegend } from "./talk.js";
import { createTypedNumber, leaveButton } from "./typed_number.js";

/** @import { WindowMessage } from "./channel.js" */
/** @import { StepCommand } from "./story_steps.js" */
/** @import { Talk } from "./talk.js" */

const ZOOM = 1.25;
// What a room would not see behind a black screen: a key for it lifts that, as one for the next step does.
const SEEN = new Set(["ask", "again", "play", "enter", "relation", "relationBefore", "overview", "list", "magnifier"]);

/** Present what the address of the page says. Returns a clean-up. */
export async function present() {
  const talk = await createTalk();
  addButtons(talk);
  const cleanUps = [listenToReader(talk), watchServer(talk)];
  await go(talk, talk.address);
  if (isShared()) share(talk, false);
  return () => {
    for (const cleanUp of cleanUps) cleanUp();
    talk.play.stop();
    talk.channel.close();
    talk.screen.close();
  };
}

/** @returns {Promise<Talk>} */
async function createTalk() {
  /** @type {Talk | undefined} */
  let talk;
  const address = location.search.slice(1);
  const look = createLook(() => talk?.screen.redraw());
  const slides = createSlides(shapeOfWindow);
  const screen = await createScreen(look, (id) => talk && select(talk, id), (pointed) => talk && pointAt(talk, pointed), (to) => talk && go(talk, to));
  const help = createHelp(screen.screen, HELP);
  const overview = createOverview(screen.screen, { slides, theme: look.theme, choose: (to) => talk && go(talk, to), hides: true });
  const typed = createTypedNumber(screen.say);
  const name = screenName();
  const channel = joinChannel(name, (message) => talk && hear(talk, message));
  const invitation = createInvitation(screen.screen, () => talk && stopSharing(talk));
  const asking = createAsking(() => /** @type {Talk} */ (talk), screen.screen, {
    go: () => void (talk && go(talk, ownYear(talk.slide, talk.address))), tell: () => talk && tellWindows(talk), light: (id) => talk && light(talk, id), shown: shownRelations,
  });
  const play = createYearPlay(() => ({ slide: talk?.slide ?? null, address: talk?.address ?? "" }), (to) => talk && go(talk, to), (text) => screen.say(text, BRIEFLY));
  const state = { ...keptState(history.state), play, address, seen: address, lit: "", pointed: "", pointing: 0, slide: null, drawn: null, room: null, asked: 0, stale: false };
  talk = { ...state, name, look, slides, screen, channel, help, invitation, overview, typed, asking, act: () => {} };
  const acts = actsOf(talk);
  talk.act = (command) => talk && act(talk, acts, command);
  if (talk.blank) screen.cover(talk.blank);
  if (talk.legend) screen.turnLegend(true);
  return talk;
}

/**
 * Do what a command says: digits are collected, and while the overview is open the keys that step move over its pictures.
 * @param {Talk} talk
 * @param {Record<string, () => void>} acts
 * @param {string} command
 */
function act(talk, acts, command) {
  if (command !== "play") talk.play.stop();
  const chosen = talk.overview.isOpen || talk.blank ? undefined : chosenWay(talk.drawn, command);
  if (chosen !== undefined) return void go(talk, chosen);
  const { typed, number } = talk.typed(command);
  if (number !== undefined) return jump(talk, number);
  const way = talk.overview.isOpen ? WAYS[command] : undefined;
  if (way) talk.overview.move(way);
  else if (talk.blank && !typed && SEEN.has(command)) cover(talk, "");
  else if (!typed) acts[command]?.();
}

/**
 * Listen to keys, fingers and the history; returns a clean-up.
 * @param {Talk} talk
 */
function listenToReader(talk) {
  const stop = new AbortController();
  document.addEventListener("keydown", (event) => press(talk, event), { signal: stop.signal });
  addEventListener("popstate", () => go(talk, location.search.slice(1)), { signal: stop.signal });
  addEventListener("pagehide", () => talk.channel.tell({ say: "bye" }), { signal: stop.signal });
  const stopSwipes = listenToSwipes(talk.screen.map.host, () => !talk.screen.map.stage.touched, talk.act);
  return () => {
    stop.abort();
    stopSwipes();
  };
}

/** @param {Talk} talk */
function watchServer(talk) {
  const changed = () => talk.slide && offerNewData(talk);
  return watchVersion(() => talk.slide?.version ?? "", changed, undefined, (answers) => noteServer(talk, answers));
}

/**
 * Return what each command does.
 * @param {Talk} talk
 * @returns {Record<string, () => void>}
 */
function actsOf(talk) {
  const step = (/** @type {StepCommand} */ command) => () => stepBy(talk, command);
  const blank = (/** @type {string} */ colour) => () => cover(talk, talk.blank === colour ? "" : colour);
  return {
    next: step("next"), previous: step("previous"), first: step("first"), last: step("last"),
    black: blank("black"), white: blank("white"),
    leave: () => leave(talk),
    fullScreen: () => toggleFullScreen(talk),
    list: talk.screen.toggleList,
    legend: () => turnLegend(talk),
    overview: () => talk.overview.toggle(talk.slide),
    speaker: () => openSpeaker(talk),
    others: () => (talk.room ? talk.invitation.toggle() : share(talk, true)),
    dark: talk.look.toggle,
    renew: () => renew(talk),
    fit: () => talk.screen.map.stage.fit(),
    larger: () => talk.screen.map.stage.zoom(ZOOM),
    smaller: () => talk.screen.map.stage.zoom(1 / ZOOM),
    magnifier: talk.screen.magnifier.toggle,
    play: talk.play.toggle,
    enter: () => lightNext(talk, 1),
    relation: () => lightNext(talk, 1),
    relationBefore: () => lightNext(talk, -1),
    help: talk.help.toggle,
    ask: talk.asking.ask,
    again: talk.asking.again,
  };
}

/**
 * @param {Talk} talk
 * @param {StepCommand} command
 */
function stepBy(talk, command) {
  if (talk.blank) return cover(talk, "");
  if (!talk.slide || (command === "next" && talk.asking.next())) return;
  const { address, said } = stepFrom(talk.slide, command, talk.trail);
  if (address === undefined) talk.screen.say(said, BRIEFLY);
  else go(talk, address);
}

/**
 * @param {Talk} talk
 * @param {number} number
 */
function jump(talk, number) {
  if (!talk.slide) return;
  const { address, said } = stepAt(talk.slide, number);
  if (address === undefined) return talk.screen.say(said, BRIEFLY);
  talk.overview.close();
  if (talk.blank) cover(talk, "");
  go(talk, address);
}

/**
 * @param {Talk} talk
 * @param {KeyboardEvent} event
 */
function press(talk, event) {
  const command = commandOf(event);
  if (!command) return;
  event.preventDefault();
  leaveButton(command);
  talk.act(command);
}

/**
 * @param {Talk} talk
 * @param {WindowMessage} message
 */
function hear(talk, { say, act, address }) {
  if (say === "hello") tell(talk);
  if (act) talk.act(act);
  if (address !== undefined && say === "go") go(talk, address);
}

/**
 * Close what is open; where nothing is, go back to the explore page at the same picture.
 * @param {Talk} talk
 */
function leave(talk) {
  if (talk.help.isOpen) return talk.help.hide();
  if (talk.overview.isOpen) return talk.overview.close();
  if (talk.screen.magnifier.isOpen) return talk.screen.magnifier.close();
  if (talk.blank) return cover(talk, "");
  if (talk.invitation.isOpen) return talk.invitation.close();
  if (talk.screen.closeTop()) return;
  if (talk.screen.card.isOpen) return select(talk, "");
  if (talk.asking.close()) return;
  if (talk.lit) return light(talk, "");
  location.assign(new URL(`./?${talk.slide?.explore ?? talk.address}`, document.baseURI));
}

/** @param {Talk} talk */
function toggleFullScreen(talk) {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => talk.screen.say("The browser allows no full screen here.", BRIEFLY));
}

/** @param {Talk} talk */
function openSpeaker(talk) {
  const address = new URL(`speaker?screen=${encodeURIComponent(talk.name)}`, document.baseURI);
  if (open(address, `speaker ${talk.name}`, "popup,width=1100,height=720")) return;
  talk.screen.say("The browser blocked the second window: allow it, or press s once more.", BRIEFLY);
}

/** @param {Talk} talk */
function addButtons(talk) {
  const buttons = [
    ["‹", "previous", "Step before"], ["›", "next", "Next step"], ["Steps", "overview", "All steps and stories (c)"], ["List", "list", "List of sentences (l)"], ["Legend", "legend", "Legend and evidence (g)"],
    ["Ask", "ask", "Ask the room (v)"], ["Speaker view", "speaker", "Speaker view in a second window (s)"],
    ["Let others follow", "others", "Let others follow on their own screens (o)"],
    ["Full screen", "fullScreen", "Full screen (f)"], ["?", "help", "Keys (?)"], ["Explore", "leave", "Explore this picture (Esc)"],
  ];
  for (const [text, command, name] of buttons) {
    const made = button(text, () => talk.act(command), name);
    made.dataset.act = command;
    talk.screen.bar.append(made);
  }
}
