// A slide turns into a whole screen: title and text, the map, a caption, and what is opened over it.

import { createCanvas } from "./slide_map.js";
import { createCard } from "./card.js";
import { createLegend } from "./legend_strip.js";
import { createLed } from "./led.js";
import { createMagnifier } from "./magnifier.js";
import { createQuestionPanel } from "./asking/question_panel.js";
import { litWords, shownRelations } from "./relation_walk.js";
import { createSentenceList } from "./sentence_list.js";
import { createSlideWords } from "./slide_words.js";
import { createStatusLine } from "./status_line.js";
import { element } from "../shared/dom.js";
import { listen } from "../map/pointer.js";
import { createTooltip } from "../map/tooltip.js";
import { createWayButtons } from "./ways/way_buttons.js";

/** @import { Pointed, Slide, Theme } from "../shared/types.js" */
/** @import { Look } from "../shared/theme_choice.js" */
/** @typedef {Awaited<ReturnType<typeof createScreen>>} Screen */

/**
 * Return the screen in the page's body. `select(id)` is called when something is picked, "" for nothing, `onPoint(pointed)`
 * when something else is pointed at.
 * @param {Look} look
 * @param {(id: string) => void} select
 * @param {(pointed: Pointed | null) => void} [onPoint]
 * @param {(address: string) => void} [choose] hears of the way on that is pressed
 */
export async function createScreen(look, select, onPoint, choose = () => {}) {
  const screen = element("main", "screen");
  const words = createSlideWords();
  screen.append(words.progress, words.header);
  document.body.append(screen);
  const map = await createCanvas("map", screen, look, false, onPoint);
  const question = createQuestionPanel(map.host, map.stage);
  words.header.after(question.panel);
  const card = createCard(screen, look, select);
  const list = createSentenceList(screen);
  const bar = element("div", "bar");
  const { line, say } = createStatusLine();
  const legend = createLegend(look.theme);
  const ways = createWayButtons(choose);
  screen.append(legend.strip, ways.strip, element("footer", "", "", words.caption, bar, line));
  const cover = createCover(screen);
  const stopListening = listen(map.stage, map.canvas, createTooltip(map.host), { pick: select });
  map.stage.redraw();
  const shows = showing(map, card, list, { words, legend, ways });
  const toggleList = () => shows.toggleList(look.theme(), select);
  const close = () => {
    stopListening();
    map.close();
  };
  const redraw = () => {
    map.stage.redraw();
    legend.redraw();
  };
  const magnifier = createMagnifier(map, look.theme);
  return { screen, bar, map, card, cover, say, legend, magnifier, question, redraw, close, ...shows, toggleList };
}

/**
 * Return what changes the slide, and what is open over it.
 * @param {Awaited<ReturnType<typeof createCanvas>>} map
 * @param {ReturnType<typeof createCard>} card
 * @param {ReturnType<typeof createSentenceList>} list
 * @param {{ words: ReturnType<typeof createSlideWords>, legend: ReturnType<typeof createLegend>, ways: ReturnType<typeof createWayButtons> }} told
 */
function showing(map, card, list, { words, legend, ways }) {
  /** @type {Slide | null} */
  let slide = null;
  let address = "";
  const lights = lightsOf(map, words, legend);

  /** Show the slide of an address; what is selected in it has its card. */
  async function show(/** @type {Slide} */ next, /** @type {string} */ of) {
    [slide, address] = [next, of];
    words.show(next);
    ways.show(next);
    lights.renew(next);
    list.close();
    card.close();
    await Promise.all([map.show(next), next.opened && next.selected && card.open(next.selected, address)]);
  }

  /** Select a concept or relation of the slide and open its card; "" closes it. */
  async function pick(/** @type {string} */ id) {
    map.select(id);
    list.close();
    if (!id) return card.close();
    await card.open(id, address);
  }

  function toggleList(/** @type {Theme} */ theme, /** @type {(id: string) => void} */ select) {
    if (list.isOpen || !slide?.picture) return list.close();
    list.open(shownRelations(slide), theme, select);
  }

  /** Close what is open over the map; return whether something was. */
  function closeTop() {
    const open = list.isOpen;
    list.close();
    return open;
  }

  return { ...lights, show, pick, toggleList, closeTop };
}

/**
 * Return what lights up, and what says how to read it: { renew(slide), turnLegend(on), light(id), point(id) }.
 * @param {Awaited<ReturnType<typeof createCanvas>>} map
 * @param {ReturnType<typeof createSlideWords>} words
 * @param {ReturnType<typeof createLegend>} legend
 */
function lightsOf(map, words, legend) {
  /** @type {Slide | null} */
  let slide = null;
  const led = createLed(map.stage);

  function renew(/** @type {Slide} */ next) {
    slide = next;
    legend.show(next);
    led.clear();
  }

  /** Show the legend and the dots of evidence on the map, or hide both. */
  function turnLegend(/** @type {boolean} */ on) {
    legend.turn(on);
    map.stage.setGraded(on);
  }

  /** Light a relation and say it; "" lights none. */
  function light(/** @type {string} */ id) {
    words.light(slide && id ? litWords(slide, id) : "");
    led.light(id);
    if (id) map.stage.showBox(id);
  }

  return { renew, turnLegend, light, point: led.point };
}

/**
 * Return a function that covers the screen: "black", "white" or "" for not.
 * @param {HTMLElement} screen
 */
function createCover(screen) {
  const blank = element("div", "blank");
  blank.hidden = true;
  screen.append(blank);
  return (/** @type {string} */ colour) => {
    blank.hidden = !colour;
    blank.className = `blank ${colour}`;
    screen.dataset.blank = colour;
  };
}
