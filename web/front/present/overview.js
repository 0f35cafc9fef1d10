// The steps of a story and the stories of the file turn into a grid of small pictures over the page, one of which is chosen.

import { button, element, withAttributes } from "../shared/dom.js";
import { drawSmall } from "../stage/small_picture.js";
import { maskedAddress } from "./asking/ballot.js";
import { addressOf } from "./story_steps.js";

/** @import { Slide, Theme } from "../shared/types.js" */
/** @import { Slides } from "./slide_loader.js" */
/** @typedef {{ name: string, title: string, steps: string[], onward?: string[], asking?: number[] }} StoryTitles `onward` says what follows each step where that is not the one behind it, `asking` which of them ask */
/** @typedef {ReturnType<typeof createOverview>} Overview */

/** By how many pictures the keys that step move over an overview. @type {Record<string, number>} */
export const WAYS = { next: 1, previous: -1, first: -Infinity, last: Infinity };
const SIZE = { width: 224, height: 126 };
const ASKED = "A question to you";
const AWAY = "The server does not answer; the steps come when it does.";

/**
 * Return { open(slide), close(), toggle(slide), move(way), isOpen } for a grid in the parent.
 * @param {HTMLElement} parent
 * @param {{ slides: Slides, theme: () => Theme, choose: (address: string) => void, hides?: boolean }} use `choose` gets the address of a step, and
 *     `hides` says whether a room looks on, so that no answer is shown of a step that asks
 */
export function createOverview(parent, { slides, theme, choose, hides = false }) {
  const box = withAttributes(element("aside", "overview"), { "aria-label": "Steps and stories" });
  box.hidden = true;
  parent.append(box);
  const close = () => void (box.hidden = true);
  const card = cardMaker(slides, theme, (address) => {
    close();
    choose(address);
  }, hides);

  /** @param {Slide | null} slide */
  async function open(slide) {
    box.hidden = false;
    box.replaceChildren(button("×", close, "Close"), ...partsOf(await storyTitles(), slide?.story, card));
    const start = box.querySelector("[aria-current]") ?? box.querySelector(".grid button") ?? box.querySelector("button");
    /** @type {HTMLElement | null} */ (start)?.focus();
  }

  /** Move the focus by so many cards. @param {number} way */
  function move(way) {
    const cards = /** @type {HTMLElement[]} */ ([...box.querySelectorAll(".grid button")]);
    const at = cards.findIndex((one) => one === document.activeElement);
    cards[Math.min(Math.max(at + way, 0), cards.length - 1)]?.focus();
  }

  return {
    open,
    close,
    move,
    toggle: (/** @type {Slide | null} */ slide) => (box.hidden ? open(slide) : close()),
    get isOpen() {
      return !box.hidden;
    },
  };
}

/** @typedef {(address: string, words: { told: string, asked: string }, isHere: boolean) => HTMLElement} MakeCard `asked` is the name of a step that asks, before its answer is shown */

/**
 * Return what makes the small picture of an address with its words, to press.
 * @param {Slides} slides
 * @param {() => Theme} theme
 * @param {(address: string) => void} press
 * @param {boolean} hides
 * @returns {MakeCard}
 */
function cardMaker(slides, theme, press, hides) {
  return (address, { told, asked }, isHere) => {
    const canvas = withAttributes(element("canvas"), { "aria-hidden": "true" });
    // A step that asks has its answer in its title, which the room does not even see for a moment.
    const name = withAttributes(element("span", "", (hides && asked) || told), { dir: "auto" });
    const made = element("button", "", "", canvas, name);
    made.type = "button";
    if (isHere) made.setAttribute("aria-current", "step");
    made.addEventListener("click", () => press(address));
    const seen = slides.of(address).then((slide) => {
      if (!hides || !slide.asks) return slide;
      return slides.of(maskedAddress(address, slide.asks));
    });
    seen.then((slide) => drawStill(canvas, slide, theme()), () => {});
    return made;
  };
}

/** @type {(stories: StoryTitles[] | null, here: Slide["story"], card: MakeCard) => Node[]} */
function partsOf(stories, here, card) {
  if (!stories) return [element("p", "quiet", AWAY)];
  if (!stories.length) return [element("p", "quiet", "The file has no stories.")];
  const now = stories.find(({ name }) => name === here?.name);
  const steps = now?.steps.map((title, place) => {
    const [number, onward] = [place + 1, now.onward?.[place]];
    const asked = now.asking?.includes(number) ? `${number} · ${ASKED}` : "";
    return card(addressOf(now.name, number), { told: `${number} · ${title}${onward ? ` → ${onward}` : ""}`, asked }, number === here?.number);
  });
  const others = stories
    .filter((story) => story !== now)
    .map(({ name, title, steps: { length } }) => card(addressOf(name, 1), { told: `${title} · ${counted(length)}`, asked: "" }, false));
  return [...grid(now?.title ?? "", steps ?? []), ...grid(now ? "Other stories" : "Stories", others)];
}

/** @type {(heading: string, cards: HTMLElement[]) => Node[]} */
function grid(heading, cards) {
  return cards.length ? [element("h2", "", heading), element("div", "grid", "", ...cards)] : [];
}

/** @returns {Promise<StoryTitles[] | null>} */
async function storyTitles() {
  const answer = await fetch(new URL("neuromap/stories", document.baseURI)).catch(() => null);
  return answer?.ok ? answer.json() : null;
}

/** @param {number} steps */
function counted(steps) {
  return steps === 1 ? "1 step" : `${steps} steps`;
}

/**
 * @param {HTMLCanvasElement} canvas
 * @param {Slide} slide
 * @param {Theme} theme
 */
function drawStill(canvas, { picture, shown = "", selected = "", lit = [] }, theme) {
  if (picture) drawSmall(canvas, { picture, shown, selected, lit }, SIZE, theme);
}
