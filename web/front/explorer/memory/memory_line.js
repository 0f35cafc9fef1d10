// What a reader would still know turns into a line of the legend: each word with its mark and number, and the way to revise.

import { drawMark, MARK_SIZE } from "../../stage/marks/memory_mark.js";
import { KNOWN_WORDS, NOT_ASKED, knownWord } from "../../shared/known_word.js";
import { button, make } from "../parts/make.js";

const PLAIN = "Show the map without your memory";
// What has no phrase of its own has one mark for all that it stands for.
const MEANS = { atlas: "A line shows the mean of its relations.", matrix: "A cell shows the mean of its relations." };
const HINT = "By your answers in this browser. Lines and phrases fade with it; what was not asked yet stays as it is.";

/**
 * Return { element, update(view), draw(theme) } of the line, which is there while the map shows the memory. `act` chooses; `revising`
 * gives for choices the link to the practice of what fades, null where nothing can be practised.
 */
export function memoryLine(act, revising) {
  const entries = [...KNOWN_WORDS, NOT_ASKED].map(entryOf);
  const revise = make("a", { class: "revise", hidden: "" });
  const mean = make("span", { class: "quiet", hidden: "" });
  const plain = button({ class: "plain-map", "aria-label": PLAIN, title: PLAIN, click: () => act.choose("memory", "") }, "✕");
  const element = make("div", { class: "own-memory", "data-testid": "memory", role: "group", "aria-label": "Your memory on the map", hidden: "" },
    make("span", { title: HINT }, "You would still know:"), ...entries.map((entry) => entry.element), mean, revise, plain);
  const update = ({ shown, memory, choices, picture }) => {
    element.hidden = !memory;
    if (!memory) return;
    mean.textContent = MEANS[picture.kind] ?? "";
    mean.hidden = !mean.textContent;
    const counts = countsOf(shown, memory);
    entries.forEach(({ word, count }) => (count.textContent = counts.get(word)));
    revise.hidden = !counts.get("fading") || !revising;
    revise.textContent = `Revise what is fading (${counts.get("fading")})`;
    if (revising) revise.href = revising(choices);
  };
  return { element, update, draw: (theme) => entries.forEach(({ word, canvas }) => canvas && drawOn(canvas, word, theme)) };
}

/** Return how many of the relations are known how likely, by the word for it. */
export function countsOf(shown, memory) {
  const counts = new Map([...KNOWN_WORDS, NOT_ASKED].map((word) => [word, 0]));
  for (const { id } of shown) {
    const word = memory.has(id) ? knownWord(memory.get(id)) : NOT_ASKED;
    counts.set(word, counts.get(word) + 1);
  }
  return counts;
}

function entryOf(word) {
  const canvas = word === NOT_ASKED ? null : make("canvas", { "aria-hidden": "true" });
  const count = make("span", { class: "count" });
  return { word, canvas, count, element: make("span", { class: "known" }, canvas, `${word} `, count) };
}

function drawOn(canvas, word, theme) {
  const density = globalThis.devicePixelRatio || 1;
  canvas.width = canvas.height = MARK_SIZE * density;
  const context = canvas.getContext("2d");
  context.scale(density, density);
  drawMark(context, [MARK_SIZE / 2, MARK_SIZE / 2], word, theme);
}
