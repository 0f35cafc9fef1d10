// The page of a follower: it shows what the presenter shows, until its reader looks around alone, and again after that.

import { button, element } from "../shared/dom.js";
import { listenToFeed } from "./event_feed.js";
import { createLook } from "./theme_choice.js";
import { createScreen } from "./screen.js";
import { createSlides } from "./slide_loader.js";
import { shapeOfWindow } from "./window_shape.js";
import { stepFrom } from "./story_steps.js";

const RETRY = 1500;
const BRIEFLY = 4;
// A presenter who only reloads the page is away for a moment.
const AWAY = 3000;

/** Follow the presentation whose code the address of the page ends with. */
export async function follow() {
  const visit = { attached: true, told: null, address: "", slide: null, asked: 0, away: 0, line: "waiting" };
  const look = createLook(() => visit.screen?.map.stage.redraw());
  visit.slides = createSlides(shapeOfWindow);
  visit.screen = await createScreen(look, (id) => choose(visit, id));
  visit.screen.screen.classList.add("following");
  addButtons(visit);
  const code = location.pathname.split("/").pop();
  listenToFeed(new URL(`neuromap/rooms/${encodeURIComponent(code)}/events`, document.baseURI), {
    heard: (told) => hear(visit, told),
    lost: (status) => setLine(visit, LOST[status] ?? "lost"),
  });
  addEventListener("resize", () => visit.told && visit.attached && go(visit, visit.told.address));
  setLine(visit, "waiting");
}

const LOST = { 404: "none", 503: "full" };
const SAID = {
  waiting: "Waiting for the presenter …",
  live: "",
  lost: "The line is broken; it is tried again. What you see stays.",
  none: "There is no such presentation now. If it begins again, it appears here.",
  full: "No more people can follow this presentation. It is tried again.",
  left: "The presenter has left. What you see stays; if the presenter comes back, it goes on here.",
  ended: "The presenter has ended the presentation. What you see stays, to look around.",
};

function hear(visit, told) {
  clearTimeout(visit.away);
  if (told.ended) return setLine(visit, "ended");
  if (told.present) setLine(visit, "live");
  else visit.away = setTimeout(() => setLine(visit, "left"), AWAY);
  if (told.address === undefined) return undefined;
  visit.told = told;
  return visit.attached ? obey(visit) : setLine(visit, visit.line);
}

function obey(visit) {
  visit.screen.cover(visit.told.blank);
  return go(visit, visit.told.address);
}

/** Show the slide of an address; what is shown stays while the server does not answer. */
function go(visit, address) {
  const asked = ++visit.asked;
  return visit.slides.of(address).then(
    async (slide) => {
      if (asked !== visit.asked) return;
      Object.assign(visit, { slide, address });
      await visit.screen.show(slide, address);
    },
    () => setTimeout(() => asked === visit.asked && go(visit, address), RETRY),
  );
}

/** Who picks something looks at it alone, and the presenter's next step does not take it away. */
function choose(visit, id) {
  if (!visit.slide) return;
  if (id) detach(visit);
  visit.screen.pick(id);
}

function detach(visit) {
  visit.attached = false;
  visit.screen.cover("");
  setLine(visit, visit.line);
}

function attach(visit) {
  visit.attached = true;
  setLine(visit, visit.line);
  if (visit.told) obey(visit);
}

function step(visit, command) {
  detach(visit);
  const { address, said } = stepFrom(visit.slide, command);
  if (said) visit.screen.say(said, BRIEFLY);
  else go(visit, address);
}

function setLine(visit, line) {
  visit.line = line;
  const { screen, attached } = visit;
  screen.screen.dataset.line = line;
  screen.screen.dataset.attached = attached;
  visit.around.hidden = !attached;
  visit.back.hidden = attached;
  for (const alone of visit.alone) alone.hidden = attached;
  visit.live.textContent = attached ? (line === "live" ? "● Live" : "") : "You are looking around yourself";
  screen.say(SAID[line]);
}

function addButtons(visit) {
  const { bar } = visit.screen;
  visit.live = element("span", "live");
  visit.around = button("Look around yourself", () => detach(visit));
  visit.back = button("Back to the presenter", () => attach(visit));
  visit.alone = [
    button("‹", () => step(visit, "previous"), "Step before"),
    button("›", () => step(visit, "next"), "Next step"),
    button("Explore", () => explore(visit), "Explore this picture in a window of its own"),
  ];
  bar.append(visit.live, visit.around, visit.back, ...visit.alone, button("List", visit.screen.toggleList, "List of sentences"));
}

function explore({ slide, address }) {
  open(new URL(`./?${slide?.explore ?? address}`, document.baseURI), "_blank", "noopener");
}
