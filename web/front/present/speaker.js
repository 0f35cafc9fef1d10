// The speaker view: what is on the screen now and next, the notes, the time; it drives the screen and follows it.

import { createCanvas } from "./slide_map.js";
import { joinChannel } from "./channel.js";
import { button, element, withAttributes } from "../shared/dom.js";
import { createLook } from "../shared/theme_choice.js";
import { createSlides } from "./slide_loader.js";
import { placeOf, stepFrom } from "./story_steps.js";
import { createWayButtons } from "./ways/way_buttons.js";
import { createLetterSize } from "./desk/letter_size.js";
import { createOverview } from "./overview.js";
import { listenToSpeaker, numberIn } from "./speaker_keys.js";
import { createTimer } from "./desk/talk_timer.js";

/** @import { Slide } from "../shared/types.js" */
/** @import { Channel, WindowMessage } from "./channel.js" */
/** @import { Slides } from "./slide_loader.js" */
/** @import { Overview } from "./overview.js" */
/** @import { Look } from "../shared/theme_choice.js" */
/** @typedef {Awaited<ReturnType<typeof createPart>>} Part */

/**
 * The speaker view for as long as its window is open.
 * @typedef {object} Desk
 * @property {number} heard when the screen was heard of last
 * @property {number} saidUntil when what was said here may give way to what the screen says
 * @property {string | null} address of what is on the screen
 * @property {Slides} slides
 * @property {HTMLElement} page
 * @property {HTMLElement} status
 * @property {HTMLElement} notes
 * @property {Look} look
 * @property {Slide | null} slide of what is on the screen
 * @property {Part} now
 * @property {Part} next
 * @property {ReturnType<typeof createWayButtons>} ways on from what is on the screen
 */

const ASKING = 2000;
const SILENCE = 5000;
const NO_NOTES = "There are no notes for this step.";

/** Show the speaker's side of the screen that the address names. Returns a clean-up. */
export async function speak() {
  /** @type {Desk | undefined} */
  let desk;
  const channel = joinChannel(new URLSearchParams(location.search).get("screen") ?? "", (message) => desk && hear(desk, message));
  desk = await createDesk(channel);
  const timer = createTimer();
  const letters = createLetterSize(desk.notes);
  const choose = (/** @type {string} */ address) => channel.tell({ say: "go", address });
  const overview = createOverview(desk.page, { slides: desk.slides, theme: desk.look.theme, choose });
  const acts = ownActs(desk, letters, overview);
  desk.page.append(desk.notes, timer.section, createBar(channel, letters.buttons, acts.overview), desk.status);
  const cleanUps = [timer.close, desk.now.map.close, desk.next.map.close, listenToSpeaker(channel, overview, acts, numberIn(desk, overview, choose)), watchScreen(desk, channel)];
  desk.status.textContent = "Looking for the screen …";
  channel.tell({ say: "hello" });
  return () => {
    for (const cleanUp of cleanUps) cleanUp();
    channel.close();
  };
}

/** @type {(channel: Channel) => Promise<Desk>} */
async function createDesk(channel) {
  /** @type {Part[]} */
  const parts = [];
  const look = createLook(() => parts.forEach((part) => part.map.stage.redraw()));
  const page = element("main", "speaker", "", element("h1", "unseen", "Speaker view"));
  document.body.append(page);
  const status = withAttributes(element("p", "status"), { role: "status" });
  const now = await createPart(page, look, "now", "On the screen now");
  parts.push(now);
  const next = await createPart(page, look, "next", "Next");
  parts.push(next);
  const slides = createSlides(() => "wide");
  const ways = createWayButtons((address) => channel.tell({ say: "go", address }));
  next.map.host.before(ways.strip);
  return { ways, heard: 0, saidUntil: 0, address: null, slide: null, look, slides, page, status, notes: element("section", "notes"), now, next };
}

/**
 * Ask the screen how it stands, again and again, and say when it is silent; returns a clean-up.
 * @param {Desk} desk
 * @param {Channel} channel
 */
function watchScreen(desk, channel) {
  const asking = setInterval(() => channel.tell({ say: "hello" }), ASKING);
  const watching = setInterval(() => Date.now() - desk.heard > SILENCE && lost(desk), 1000);
  return () => {
    clearInterval(asking);
    clearInterval(watching);
  };
}

/**
 * @param {Desk} desk
 * @param {WindowMessage} message
 */
function hear(desk, { say, address = "", blank = "", asked = "" }) {
  if (say === "bye") desk.heard = 0;
  if (say !== "here") return;
  desk.heard = Date.now();
  if (desk.heard > desk.saidUntil) desk.status.textContent = blank ? `The screen is ${blank}.` : asked;
  desk.page.dataset.blank = blank;
  if (address !== desk.address) show(desk, address);
}

/** @param {Desk} desk */
function lost(desk) {
  desk.status.textContent = "The screen does not answer. Open the presentation again in its own window, and the speaker view from there.";
}

/**
 * @param {Desk} desk
 * @param {string} address
 */
async function show(desk, address) {
  desk.address = address;
  const slide = await desk.slides.of(address).catch(() => null);
  if (desk.address !== address) return;
  if (!slide) return void setTimeout(() => desk.address === address && show(desk, address), ASKING);
  const { address: coming, said } = stepFrom(slide, "next");
  const next = coming ? await desk.slides.of(coming).catch(() => null) : null;
  if (desk.address !== address) return;
  desk.slide = slide;
  desk.now.show(slide, placeOf(slide));
  desk.ways.show(slide);
  desk.next.show(next, said ?? (next ? placeOf(next) : "The next step cannot be loaded now."));
  showNotes(desk.notes, slide, await noteOn(address));
}

/**
 * Return the note on a step, which is no part of its slide: who follows does not get it.
 * @param {string} address
 * @returns {Promise<string>}
 */
async function noteOn(address) {
  const answer = await fetch(new URL(`neuromap/note?${address}`, document.baseURI)).catch(() => null);
  return answer?.ok ? (await answer.json()).note : "The notes cannot be loaded now.";
}

/**
 * @param {HTMLElement} section
 * @param {Slide} slide
 * @param {string} note
 */
function showNotes(section, slide, note) {
  const paragraphs = (note || NO_NOTES).split("\n").map((line) => element("p", "", line));
  const onScreen = slide.text ? [element("h2", "", "On the screen"), element("p", "quiet", slide.text)] : [];
  section.replaceChildren(element("h2", "", "Notes"), ...paragraphs, ...onScreen);
  section.scrollTop = 0;
}

/**
 * Add a small map with its heading to the page; returns { map, show(slide, said) }.
 * @param {HTMLElement} page
 * @param {Look} look
 * @param {string} name
 * @param {string} heading
 */
async function createPart(page, look, name, heading) {
  const title = element("p", "title");
  const place = element("p", "quiet");
  const part = element("section", name, "", element("h2", "", heading), title, place);
  page.append(part);
  const map = await createCanvas(name, part, look, true);

  /** @type {(slide: Slide | null, said: string) => void} */
  function show(slide, said) {
    title.textContent = slide?.title ?? "";
    place.textContent = said;
    map.host.hidden = !slide;
    if (slide) map.show(slide);
  }

  return { map, show };
}

/**
 * Return what the speaker's own keys do here and nowhere else.
 * @param {Desk} desk
 * @param {ReturnType<typeof createLetterSize>} letters
 * @param {Overview} overview
 * @returns {Record<string, () => void>}
 */
function ownActs(desk, letters, overview) {
  return {
    overview: () => overview.toggle(desk.slide),
    leave: overview.close,
    larger: () => letters.change(1),
    smaller: () => letters.change(-1),
  };
}

/**
 * @param {Channel} channel
 * @param {HTMLElement} letters
 * @param {() => void} overview
 */
function createBar(channel, letters, overview) {
  const tell = (/** @type {string} */ act) => () => channel.tell({ act });
  return element(
    "div", "bar", "",
    button("‹ Back", tell("previous"), "Back one step"), button("Next ›", tell("next"), "Next step"),
    button("First", tell("first"), "First step"), button("Last", tell("last"), "Last step"),
    button("Steps", overview, "All steps and stories (c)"), button("Black", tell("black"), "Black screen and back (b)"),
    button("White", tell("white"), "White screen and back (w)"), letters,
  );
}
