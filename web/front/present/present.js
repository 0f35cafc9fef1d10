// The present page: an address becomes a screen that steps by keys, clicker, finger, speaker view.

import { joinChannel, screenName } from "./channel.js";
import { button } from "../shared/dom.js";
import { openRoom } from "./room_client.js";
import { createInvitation } from "./invitation.js";
import { createHelp } from "../map/keyboard.js";
import { watchVersion } from "../map/version_watch.js";
import { createLook } from "./theme_choice.js";
import { commandOf, HELP } from "./present_keys.js";
import { createScreen } from "./screen.js";
import { shapeOfWindow } from "./window_shape.js";
import { createSlides } from "./slide_loader.js";
import { aheadOf, stepFrom } from "./story_steps.js";
import { listenToSwipes } from "./swipe.js";

const RETRY = 1500;
const SECRET = "neuromap-secret";
const BRIEFLY = 4;
const AWAY = "The server does not answer. What you see stays; known steps still come, others as soon as it answers.";

/** Present what the address of the page says. */
export async function present() {
  const look = createLook(() => talk.screen?.map.stage.redraw());
  const talk = { address: location.search.slice(1), blank: "", slide: null, room: null, asked: 0, stale: false };
  talk.slides = createSlides(shapeOfWindow);
  talk.look = look;
  talk.screen = await createScreen(look, (id) => select(talk, id));
  talk.help = createHelp(talk.screen.screen, HELP);
  talk.name = screenName();
  talk.channel = joinChannel(talk.name, (message) => hear(talk, message));
  talk.invitation = createInvitation(talk.screen.screen, () => stopSharing(talk));
  const acts = actsOf(talk);
  talk.act = (command) => acts[command]?.();
  addButtons(talk);
  document.addEventListener("keydown", (event) => press(talk, event));
  listenToSwipes(talk.screen.map.host, () => !talk.screen.map.stage.touched, talk.act);
  addEventListener("popstate", () => go(talk, location.search.slice(1)));
  addEventListener("pagehide", () => talk.channel.tell({ say: "bye" }));
  watchVersion(() => talk.slide?.version ?? "", () => talk.slide && offerNewData(talk), undefined, (answers) => noteServer(talk, answers));
  await go(talk, talk.address);
  if (sessionStorage.getItem(SECRET)) share(talk, false);
}

function actsOf(talk) {
  const step = (command) => () => {
    if (talk.blank) return cover(talk, "");
    const { address, said } = stepFrom(talk.slide, command);
    if (said) talk.screen.say(said, BRIEFLY);
    else go(talk, address);
  };
  const blank = (colour) => () => cover(talk, talk.blank === colour ? "" : colour);
  return {
    next: step("next"), previous: step("previous"), first: step("first"), last: step("last"),
    black: blank("black"), white: blank("white"),
    leave: () => leave(talk),
    fullScreen: () => toggleFullScreen(talk),
    list: talk.screen.toggleList,
    speaker: () => openSpeaker(talk),
    others: () => (talk.room ? talk.invitation.toggle() : share(talk, true)),
    dark: talk.look.toggle,
    renew: () => talk.stale && renew(talk),
    fit: () => talk.screen.map.stage.fit(),
    help: talk.help.toggle,
  };
}

function press(talk, event) {
  const command = commandOf(event);
  if (!command) return;
  event.preventDefault();
  talk.act(command);
}

/** Show the slide of an address; while the server does not answer, what is shown stays and it is asked again. */
async function go(talk, address) {
  const asked = ++talk.asked;
  talk.slides.of(address).then(
    (slide) => asked === talk.asked && arrive(talk, slide, address),
    () => {
      if (asked !== talk.asked) return;
      talk.screen.say(AWAY);
      setTimeout(() => asked === talk.asked && go(talk, address), RETRY);
    },
  );
  await talk.slides.of(address).catch(() => {});
}

async function arrive(talk, slide, address) {
  if (talk.slide && slide.version !== talk.slide.version) talk.stale = false;
  Object.assign(talk, { slide, address });
  history.replaceState(null, "", `${location.pathname}?${address}`);
  sayHowItStands(talk);
  tell(talk);
  await talk.screen.show(slide, address);
  for (const ahead of aheadOf(slide)) await talk.slides.ahead(ahead);
}

/** Select a concept or relation: who follows sees it too, and the link to the picture says it. */
function select(talk, id) {
  const said = new URLSearchParams(talk.address);
  said.delete("select");
  if (id || talk.slide?.story) said.set("select", id);
  talk.address = said.toString();
  history.replaceState(null, "", `${location.pathname}?${talk.address}`);
  tell(talk);
  talk.screen.pick(id);
}

function cover(talk, colour) {
  talk.blank = colour;
  talk.screen.cover(colour);
  tell(talk);
}

/** Tell the speaker view and whoever follows what is on the screen. */
function tell(talk) {
  const { address, blank } = talk;
  talk.channel.tell({ say: "here", address, blank });
  talk.room?.show({ address, blank });
}

function hear(talk, { say, act, address }) {
  if (say === "hello") tell(talk);
  if (act) talk.act(act);
  if (address !== undefined && say === "go") go(talk, address);
}

/** Close what is open; where nothing is, go back to the explore page at the same picture. */
function leave(talk) {
  if (talk.help.isOpen) return talk.help.hide();
  if (talk.blank) return cover(talk, "");
  if (talk.invitation.isOpen) return talk.invitation.close();
  if (talk.screen.closeTop()) return undefined;
  if (talk.screen.card.isOpen) return select(talk, "");
  location.assign(new URL(`./?${talk.slide?.explore ?? talk.address}`, document.baseURI));
  return undefined;
}

function toggleFullScreen(talk) {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen?.().catch(() => talk.screen.say("The browser allows no full screen here.", BRIEFLY));
}

function openSpeaker(talk) {
  const address = new URL(`speaker?screen=${encodeURIComponent(talk.name)}`, document.baseURI);
  if (open(address, `speaker ${talk.name}`, "popup,width=1100,height=720")) return;
  talk.screen.say("The browser blocked the second window: allow it, or press s once more.", BRIEFLY);
}

async function share(talk, visibly) {
  const told = {
    counted: talk.invitation.count,
    lost: () => talk.screen.say("The line to who follows is broken; it is tried again."),
    found: () => sayHowItStands(talk),
  };
  try {
    talk.room = await openRoom(sessionStorage.getItem(SECRET) ?? "", told);
  } catch (error) {
    return talk.screen.say(`Nobody can follow: ${error.message}`, 2 * BRIEFLY);
  }
  sessionStorage.setItem(SECRET, talk.room.secret);
  talk.invitation.show(talk.room.link);
  if (!visibly) talk.invitation.close();
  return tell(talk);
}

async function stopSharing(talk) {
  talk.invitation.close();
  sessionStorage.removeItem(SECRET);
  const { room } = talk;
  talk.room = null;
  await room?.end();
  talk.screen.say("Nobody follows any more.", BRIEFLY);
}

/** Say once that the server is away, and once that it is back. */
function noteServer(talk, answers) {
  if (answers === talk.answers) return;
  const back = answers && talk.answers === false;
  talk.answers = answers;
  if (back) talk.screen.say("The server answers again.", BRIEFLY);
  else if (!answers) sayHowItStands(talk);
}

function offerNewData(talk) {
  talk.stale = true;
  sayHowItStands(talk);
}

/** Say what lasts longer than a step: that the server is away, or that the data are newer than the picture. */
function sayHowItStands(talk) {
  if (talk.answers === false) return talk.screen.say(AWAY);
  if (!talk.stale) return talk.screen.say("");
  return talk.screen.say("The data were saved anew. What you see stays as it is.", 0, button("Show the new data (r)", () => renew(talk)));
}

function renew(talk) {
  talk.slides.forget();
  go(talk, talk.address);
}

function addButtons(talk) {
  const buttons = [
    ["‹", "previous", "Step before"], ["›", "next", "Next step"], ["List", "list", "List of sentences (l)"],
    ["Speaker view", "speaker", "Speaker view in a second window (s)"],
    ["Let others follow", "others", "Let others follow on their own screens (o)"],
    ["Full screen", "fullScreen", "Full screen (f)"], ["?", "help", "Keys (?)"], ["Explore", "leave", "Explore this picture (Esc)"],
  ];
  for (const [text, command, name] of buttons) talk.screen.bar.append(button(text, () => talk.act(command), name));
}
