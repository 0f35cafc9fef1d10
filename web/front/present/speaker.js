// The speaker view: what is on the screen now and next, the notes, the time; it drives the screen and follows it.

import { createCanvas } from "./slide_map.js";
import { joinChannel } from "./channel.js";
import { button, element } from "../shared/dom.js";
import { createLook } from "./theme_choice.js";
import { commandOf } from "./present_keys.js";
import { createSlides } from "./slide_loader.js";
import { placeOf, stepFrom } from "./story_steps.js";
import { elapsed, paused, started, STOPPED, told } from "./timer.js";

const ASKING = 2000;
const SILENCE = 5000;
const DRIVING = ["next", "previous", "first", "last", "black", "white"];
const NO_NOTES = "There are no notes for this step.";

/** Show the speaker's side of the screen that the address names. */
export async function speak() {
  const desk = { heard: 0, address: null, blank: "", clock: stored(), slides: createSlides(() => "wide") };
  desk.look = createLook(() => [desk.now, desk.next].forEach((part) => part?.map.stage.redraw()));
  desk.page = element("main", "speaker");
  desk.page.append(element("h1", "unseen", "Speaker view"));
  document.body.append(desk.page);
  desk.status = element("p", "status");
  desk.status.setAttribute("role", "status");
  desk.now = await createPart(desk, "now", "On the screen now");
  desk.next = await createPart(desk, "next", "Next");
  desk.notes = element("section", "notes");
  desk.page.append(desk.notes, createTimer(desk), createBar(desk), desk.status);
  desk.channel = joinChannel(new URLSearchParams(location.search).get("screen") ?? "", (message) => hear(desk, message));
  document.addEventListener("keydown", (event) => press(desk, event));
  setInterval(() => desk.channel.tell({ say: "hello" }), ASKING);
  setInterval(() => Date.now() - desk.heard > SILENCE && lost(desk), 1000);
  desk.status.textContent = "Looking for the screen …";
  desk.channel.tell({ say: "hello" });
}

function hear(desk, { say, address, blank }) {
  if (say === "bye") desk.heard = 0;
  if (say !== "here") return;
  desk.heard = Date.now();
  desk.status.textContent = blank ? `The screen is ${blank}.` : "";
  desk.page.dataset.blank = blank;
  if (address !== desk.address) show(desk, address);
}

function lost(desk) {
  desk.status.textContent = "The screen does not answer. Open the presentation again in its own window, and the speaker view from there.";
}

async function show(desk, address) {
  desk.address = address;
  const slide = await desk.slides.of(address).catch(() => null);
  if (desk.address !== address) return;
  if (!slide) return setTimeout(() => desk.address === address && show(desk, address), ASKING);
  const { address: coming, said } = stepFrom(slide, "next");
  const next = coming ? await desk.slides.of(coming).catch(() => null) : null;
  if (desk.address !== address) return;
  desk.now.show(slide, placeOf(slide));
  desk.next.show(next, said ?? (next ? placeOf(next) : "The next step cannot be loaded now."));
  showNotes(desk.notes, slide, await noteOn(address));
}

/** Return the note on a step, which is no part of its slide: who follows does not get it. */
async function noteOn(address) {
  const answer = await fetch(new URL(`neuromap/note?${address}`, document.baseURI)).catch(() => null);
  return answer?.ok ? (await answer.json()).note : "The notes cannot be loaded now.";
}

function showNotes(section, slide, note) {
  const paragraphs = (note || NO_NOTES).split("\n").map((line) => element("p", "", line));
  section.replaceChildren(element("h2", "", "Notes"), ...paragraphs, ...(slide.text ? [element("h2", "", "On the screen"), element("p", "quiet", slide.text)] : []));
  section.scrollTop = 0;
}

async function createPart(desk, name, heading) {
  const title = element("p", "title");
  const place = element("p", "quiet");
  const part = element("section", name, "", element("h2", "", heading), title, place);
  desk.page.append(part);
  const map = await createCanvas(name, part, desk.look);
  map.stage.whole = true;

  function show(slide, said) {
    title.textContent = slide?.title ?? "";
    place.textContent = said;
    map.host.hidden = !slide;
    if (slide) map.show(slide);
  }

  return { map, show };
}

function createBar(desk) {
  const tell = (act) => () => desk.channel.tell({ act });
  return element(
    "div", "bar", "",
    button("‹ Back", tell("previous"), "Back one step"), button("Next ›", tell("next"), "Next step"),
    button("First", tell("first"), "First step"), button("Black", tell("black"), "Black screen and back (b)"),
  );
}

function press(desk, event) {
  const command = commandOf(event);
  if (!DRIVING.includes(command)) return;
  event.preventDefault();
  desk.channel.tell({ act: command });
}

function createTimer(desk) {
  const time = element("p", "time");
  const hour = element("p", "hour");
  const start = button("Start", () => turn(desk.clock.since === null ? started : paused));
  const reset = button("Reset", () => turn(() => STOPPED), "Reset the timer");
  time.setAttribute("role", "timer");

  function turn(change) {
    desk.clock = change(desk.clock, Date.now());
    sessionStorage.setItem("neuromap-clock", JSON.stringify(desk.clock));
    draw();
  }

  function draw() {
    time.textContent = told(elapsed(desk.clock, Date.now()));
    hour.textContent = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    start.textContent = desk.clock.since === null ? "Start" : "Pause";
  }

  setInterval(draw, 250);
  draw();
  return element("section", "timer", "", time, hour, element("p", "acts", "", start, reset));
}

/** Return the clock as it was before a reload. */
function stored() {
  return JSON.parse(sessionStorage.getItem("neuromap-clock") ?? "null") ?? STOPPED;
}
