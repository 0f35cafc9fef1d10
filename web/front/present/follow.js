// The page of a follower: it shows what the presenter shows, until its reader looks around alone, and again after that.

import { button, element } from "../shared/dom.js";
import { listenToFeed } from "./line/event_feed.js";
import { ENDED, ENDING, LOST, SAID } from "./line/line_words.js";
import { createFollowersVote } from "./asking/followers_vote.js";
import { createLook } from "../shared/theme_choice.js";
import { createScreen } from "./screen.js";
import { createSlides } from "./slide_loader.js";
import { shapeOfWindow } from "./window_shape.js";
import { ownAddress, stepFrom } from "./story_steps.js";
import { stillAsked } from "./asking/still_asked.js";
import { trailAfter } from "./ways/trail.js";

/** @import { Slide } from "../shared/types.js" */
/** @import { ToldBallot, VoteCount } from "./asking/ballot.js" */
/** @import { ScreenState } from "./line/room_client.js" */
/** @import { Screen } from "./screen.js" */
/** @import { MissingSlide, Slides } from "./slide_loader.js" */
/** @import { StepCommand } from "./story_steps.js" */
/** @import { Line } from "./line/line_words.js" */
/** @typedef {{ ended?: boolean, present?: boolean, cut_off?: boolean, address?: string, blank?: string, legend?: string, lit?: string, pointed?: string, ballot?: (ToldBallot & VoteCount) | null }} PresenterNews */

/**
 * The visit of a follower, for as long as the window is open.
 * @typedef {object} Visit
 * @property {boolean} attached whether the reader sees what the presenter shows
 * @property {ScreenState | null} newest what the presenter shows
 * @property {string} address
 * @property {Slide | null} slide
 * @property {string[]} trail the addresses of the steps on the way to here
 * @property {number} asked how many slides have been asked for
 * @property {number} away the timer of a presenter who is away
 * @property {Line} line
 * @property {ReturnType<typeof createFollowersVote>} votes
 * @property {Slides} slides
 * @property {Screen} screen
 * @property {(line: Line, attached: boolean) => void} showLine
 */

const RETRY = 1500;
const BRIEFLY = 4;
const ASKED_NOW = "This is asked just now: the map to explore comes with the answer.";
// A presenter who only reloads the page is away for a moment.
const AWAY = 3000;

/** Follow the presentation whose code the address of the page ends with. Returns a clean-up. */
export async function follow() {
  const code = location.pathname.split("/").pop() ?? "";
  const visit = await createVisit(code);
  const hangUp = listenToFeed(new URL(`neuromap/rooms/${encodeURIComponent(code)}/events`, document.baseURI), {
    heard: (news) => (news.ended ? end() : hear(visit, news)),
    open: visit.votes.called,
    lost: (status) => (status === ENDED ? end() : setLine(visit, LOST[status] ?? "lost")),
  });
  // Its code never comes again, so nobody asks for it any more.
  const end = () => {
    hangUp();
    clearTimeout(visit.away);
    finish(visit);
  };
  const resized = () => visit.newest && visit.attached && go(visit, visit.newest.address);
  addEventListener("resize", resized);
  setLine(visit, "waiting");
  return () => {
    hangUp();
    removeEventListener("resize", resized);
    visit.screen.close();
  };
}

/**
 * @param {string} code
 * @returns {Promise<Visit>}
 */
async function createVisit(code) {
  /** @type {Visit | undefined} */
  let visit;
  const look = createLook(() => visit?.screen.redraw());
  const slides = createSlides(shapeOfWindow);
  const screen = await createScreen(look, (id) => visit && choose(visit, id), undefined, (to) => visit && wander(visit, to));
  screen.screen.classList.add("following");
  const state = { trail: [], attached: true, newest: null, address: "", slide: null, asked: 0, away: 0 };
  visit = { ...state, line: "waiting", votes: createFollowersVote(code, screen.question), slides, screen, showLine: () => {} };
  visit.showLine = addButtons(visit);
  return visit;
}

/**
 * @param {Visit} visit
 * @param {PresenterNews} news
 */
function hear(visit, { present, cut_off: isCutOff = false, address, blank = "", legend = "", lit = "", pointed = "", ballot = null }) {
  visit.votes.hear(ballot);
  clearTimeout(visit.away);
  if (present) setLine(visit, isCutOff ? "cut" : "live");
  else visit.away = setTimeout(() => setLine(visit, "left"), AWAY);
  if (address === undefined) return;
  const before = visit.newest;
  visit.newest = { address, blank, legend, lit, pointed };
  if (!visit.attached) return setLine(visit, visit.line);
  obey(visit, visit.newest);
  // Whoever follows may have a legend of their own, until the presenter's changes.
  if (legend !== (before?.legend ?? "")) visit.screen.turnLegend(Boolean(legend));
  if (visit.address !== address) return;
  if (lit !== before?.lit) visit.screen.light(lit);
  if (pointed !== before?.pointed) visit.screen.point(pointed);
}

/**
 * @param {Visit} visit
 * @param {ScreenState} newest
 */
function obey(visit, { address, blank }) {
  visit.screen.cover(blank);
  if (address !== visit.address || !visit.slide) go(visit, address);
}

/**
 * Show the slide of an address; what is shown stays while the server does not answer.
 * @param {Visit} visit
 * @param {string} address
 * @returns {Promise<unknown>}
 */
function go(visit, address) {
  const asked = ++visit.asked;
  return visit.slides.of(address).then(
    async (slide) => {
      if (asked !== visit.asked) return;
      const hidden = visit.newest && stillAsked(slide, address, visit.newest.address);
      if (hidden) return go(visit, hidden);
      Object.assign(visit, { trail: trailAfter(visit.trail, ownAddress(visit.slide), ownAddress(slide)), slide, address });
      const shown = visit.screen.show(slide, address);
      if (visit.attached && visit.newest?.address === address) visit.screen.light(visit.newest.lit);
      await shown;
    },
    (/** @type {MissingSlide} */ missing) => {
      if (!missing.isFinal) setTimeout(() => asked === visit.asked && go(visit, address), RETRY);
    },
  );
}

/**
 * Who picks something looks at it alone, and the presenter's next step does not take it away.
 * @param {Visit} visit
 * @param {string} id
 */
function choose(visit, id) {
  if (!visit.slide) return;
  if (id) detach(visit);
  visit.screen.pick(id);
}

/** @param {Visit} visit */
function detach(visit) {
  visit.attached = false;
  visit.screen.cover("");
  visit.screen.light("");
  setLine(visit, visit.line);
}

/** @param {Visit} visit The presentation is over: nothing stays covered, and who saw nothing of it is led to the map. */
function finish(visit) {
  Object.assign(visit, { attached: false, newest: null });
  visit.votes.end();
  visit.screen.cover("");
  setLine(visit, "ended");
  if (visit.slide) visit.screen.say(ENDING, 2 * BRIEFLY);
  else visit.screen.say("This presentation has ended.", 0, button("Explore the map", () => explore(visit)));
}

/** @param {Visit} visit */
function attach(visit) {
  visit.attached = true;
  visit.address = "";
  setLine(visit, visit.line);
  if (visit.newest) obey(visit, visit.newest);
}

/**
 * @param {Visit} visit
 * @param {StepCommand} command
 */
function step(visit, command) {
  detach(visit);
  if (!visit.slide) return;
  const { address, said } = stepFrom(visit.slide, command, visit.trail);
  if (address === undefined) visit.screen.say(said, BRIEFLY);
  else go(visit, address);
}

/** @type {(visit: Visit, address: string) => void} Who takes another way than the presenter looks around alone. */
function wander(visit, address) {
  detach(visit);
  go(visit, address);
}

/**
 * @param {Visit} visit
 * @param {Line} line
 */
function setLine(visit, line) {
  visit.line = line;
  const { screen, attached } = visit;
  screen.screen.dataset.line = line;
  screen.screen.dataset.attached = String(attached);
  visit.showLine(line, attached);
  screen.say(SAID[line]);
}

/**
 * Add the buttons to the bar; returns a function that shows those that fit how the visit stands.
 * @param {Visit} visit
 */
function addButtons(visit) {
  const { bar } = visit.screen;
  const live = element("span", "live");
  const around = button("Look around yourself", () => detach(visit));
  const back = button("Back to the presenter", () => attach(visit));
  const legend = button("Legend", () => visit.screen.turnLegend(!visit.screen.legend.isOpen), "Legend and evidence");
  const alone = [
    button("‹", () => step(visit, "previous"), "Step before"),
    button("›", () => step(visit, "next"), "Next step"),
    button("Explore", () => explore(visit), "Explore this picture in a window of its own"),
  ];
  bar.append(live, around, back, ...alone, legend, button("List", visit.screen.toggleList, "List of sentences"));

  return (/** @type {Line} */ line, /** @type {boolean} */ attached) => {
    const isOver = line === "ended";
    bar.hidden = isOver && !visit.slide;
    around.hidden = !attached;
    back.hidden = attached || isOver;
    for (const control of alone) control.hidden = attached;
    live.textContent = isOver ? "The presentation has ended" : wordsOf(line, attached);
  };
}

/** @type {(line: Line, attached: boolean) => string} */
function wordsOf(line, attached) {
  if (!attached) return "You are looking around yourself";
  return line === "live" ? "● Live" : "";
}

/** @param {Visit} visit */
function explore({ slide, address, screen, newest }) {
  if (newest && slide?.explore === "") return screen.say(ASKED_NOW, BRIEFLY);
  open(new URL(`./?${slide?.explore || address}`, document.baseURI), "_blank", "noopener");
}
