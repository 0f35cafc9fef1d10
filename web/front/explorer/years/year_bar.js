// The years of what is laid out turn into a slider with a play button: the map as it was known by a year. Nothing on it moves.

import { mayMove } from "../../shared/glide.js";
import { createPlayer } from "../../shared/player.js";
import { button, make } from "../parts/make.js";
import { lastYear, spanOf } from "../parts/year_span.js";

import { firstPlayed, nextYear, placeOfYear, yearSteps, yearWords } from "./year_steps.js";

const FEWEST = 2;

/** Return { element, update(view), close() } of the line; what has no two years to compare has none. `act` chooses a year. */
export function yearBar(act) {
  const state = { steps: [], undated: 0, until: "", span: "", isSteady: true };
  const parts = partsOf(state, act);
  const update = (view) => {
    state.steps = yearSteps(view.timed);
    state.undated = view.timed.filter(({ year }) => !year).length;
    follow(state, view.choices, parts.player);
    draw(state, lastYear(view.choices), parts);
  };
  return { element: parts.element, update, close: parts.player.stop };
}

/** Take over what is chosen: a span is kept while it is played, and what another act chooses ends the play. */
function follow(state, { until: [word = ""] }, player) {
  if (word === state.until) return;
  if (spanOf(word) && word.includes("-")) state.span = word;
  else if (!word || !player.isPlaying) state.span = "";
  state.until = word;
  player.stop();
}

function partsOf(state, act) {
  const choose = (year) => {
    state.until = String(year);
    act.showUntil([state.until]);
  };
  const player = createPlayer(() => playOn(state, choose), () => drawPlay(state, parts), mayMove);
  const open = button({ class: "by-year", title: "See what was known by a year", click: () => act.showUntil([String(state.steps.at(-1).year)]) }, "By year");
  const play = button({ class: "play", click: () => player.toggle() });
  const slider = make("input", { type: "range", min: "0", step: "1", "aria-label": "Known by the year" });
  const words = make("span", { class: "year-words", role: "status" });
  const all = button({ class: "all-years", title: "All years, and what has none", "aria-label": "All years", click: () => act.showUntil([]) }, "×");
  const line = make("span", { class: "year-line" }, play, slider, words, all);
  slider.addEventListener("input", () => {
    player.stop();
    state.span = "";
    choose(state.steps[Number(slider.value)].year);
  });
  slider.addEventListener("keydown", (event) => {
    if (event.key !== " ") return;
    event.preventDefault();
    player.toggle();
  });
  const element = make("div", { class: "years", "data-testid": "years", hidden: "" }, open, line);
  const parts = { element, open, play, slider, words, line, player };
  return parts;
}

/** Show the next year of the play, the first one after its end; returns whether another one follows. */
function playOn(state, choose) {
  const { steps, span, until } = state;
  if (!steps.length) return false;
  const last = span ? spanOf(span)[1] : steps.at(-1).year;
  const next = until === span ? null : nextYear(steps, Number(until), last);
  const year = next ?? firstPlayed(steps, span);
  choose(year);
  return nextYear(steps, year, last) !== null;
}

function draw(state, until, parts) {
  const { steps } = state;
  parts.element.hidden = !until && steps.length < FEWEST;
  parts.open.hidden = until > 0;
  parts.line.hidden = !until;
  parts.element.classList.toggle("open", until > 0);
  if (!until) return;
  parts.slider.max = String(Math.max(steps.length - 1, 0));
  parts.slider.value = String(Math.max(placeOfYear(steps, until), 0));
  parts.play.hidden = parts.slider.hidden = steps.length < FEWEST;
  const words = yearWords(steps, until, state.undated);
  parts.slider.setAttribute("aria-valuetext", words);
  if (parts.words.textContent !== words) parts.words.textContent = words;
  drawPlay(state, parts);
}

function drawPlay(_state, { play, player }) {
  const [sign, name] = player.isPlaying ? ["❚❚", "Pause"] : mayMove() ? ["▶", "Play by year"] : ["▶❘", "Next year"];
  play.textContent = sign;
  play.setAttribute("aria-label", name);
  play.title = name;
}
