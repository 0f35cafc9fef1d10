// The sentences of a paper turn into text whose concepts are buttons and whose verbs bear their sign.

/** @import { MarkedSentence, NamedPlace, PaperView, RowChoice } from "./paper_types.js" */

import { button, element, withAttributes } from "../shared/dom.js";
import { colourNumber } from "../shared/palette.js";
import { lightEnds } from "./lit_ends.js";
import { isSame, textOf } from "./row_choice.js";

/**
 * What is done by a click on a concept, or on a sentence; a double click marks a word, and takes back that of its first half.
 * @typedef {{ concept: (place: NamedPlace) => void, sentence: (number: number) => void, unclick: () => void }} TextEnds
 */
/** @typedef {{ place: NamedPlace, made: HTMLButtonElement, role: HTMLElement }} ConceptButton */

const ROLES = /** @type {const} */ (["source", "target"]);

/**
 * Return the text as an element; `show` marks what is chosen of it.
 * @param {PaperView} view
 * @param {TextEnds} ends
 */
export function litText(view, ends) {
  /** @type {ConceptButton[]} */
  const concepts = [];
  const sentences = view.sentences.map((sentence, number) => sentenceElement(view, sentence, number, ends, concepts));
  const title = element("h3", "", "", ...sentences.slice(0, view.titles).flatMap(({ made }) => [made, " "]));
  const text = withAttributes(element("div", "abstract", "", ...paragraphs(view, sentences.map(({ made }) => made))), { role: "group", "aria-label": "Abstract" });
  const home = element("div", "lit", "", ...(view.titles ? [title] : [element("h3", "", view.heading)]), text);
  const stops = [...home.querySelectorAll("button")];
  stops.forEach((stop, place) => (stop.tabIndex = place ? -1 : 0));
  home.addEventListener("keydown", (event) => walk(event, stops));
  home.addEventListener("focusin", ({ target }) => stops.some((stop) => stop === target) && stops.forEach((stop) => (stop.tabIndex = stop === target ? 0 : -1)));
  return {
    element: home,
    sentences: sentences.map(({ made }) => made),
    /** Return the number of the button that has been reached. */
    place: () => stops.findIndex((stop) => stop.tabIndex === 0),
    /** Go on at the first concept, or at a button by its number. */
    focus: (place = stops.findIndex((stop) => stop.className === "concept")) => stops[Math.max(place, 0)]?.focus(),
    /** @param {RowChoice} choice */
    show(choice) {
      concepts.forEach((each) => mark(each, choice));
      lightEnds(sentences.map(({ made }) => made), choice);
      sentences.forEach(({ made, quote }, number) => {
        made.classList.toggle("quoted", choice.quoted.includes(number));
        quote.setAttribute("aria-pressed", String(choice.quoted.includes(number)));
      });
    },
  };
}

/** @type {(view: PaperView, sentences: HTMLElement[]) => HTMLElement[]} */
function paragraphs(view, sentences) {
  /** @type {HTMLElement[]} */
  const made = [];
  view.sentences.forEach(({ begins }, number) => {
    if (number < view.titles) return;
    if (begins || !made.length) made.push(element("p"));
    made[made.length - 1].append(sentences[number], " ");
  });
  return made;
}

/** @type {(view: PaperView, sentence: MarkedSentence, number: number, ends: TextEnds, concepts: ConceptButton[]) => { made: HTMLElement, quote: HTMLButtonElement }} */
function sentenceElement(view, sentence, number, ends, concepts) {
  const quote = button("❝", () => ends.sentence(number), `Quote: ${textOf(sentence)}`);
  quote.className = "quote";
  const made = element("span", "sentence", "", quote);
  let count = 0;
  for (const [text, concept, polarity] of sentence.pieces) {
    if (concept) made.append(conceptButton(view, text, { sentence: number, number: count++, concept }, ends, concepts));
    else made.append(polarity ? verb(view, text, polarity) : text);
  }
  // A click beside the buttons is meant for the sentence; one that marked letters to copy is not.
  made.addEventListener("click", (event) => isOnButton(event) || getSelection()?.toString() || ends.sentence(number));
  made.addEventListener("dblclick", (event) => isOnButton(event) || ends.unclick());
  return { made, quote };
}

/** Return whether a click is one on a button. @param {Event} event */
function isOnButton({ target }) {
  return target instanceof Element && target.closest("button") !== null;
}

/** @type {(view: PaperView, text: string, place: NamedPlace, ends: TextEnds, concepts: ConceptButton[]) => HTMLElement} */
function conceptButton(view, text, place, ends, concepts) {
  const [type, tone] = view.types[place.concept];
  const colours = colourNumber(tone);
  const role = element("small");
  const made = button(text, () => ends.concept(place));
  made.className = "concept";
  made.title = place.concept === text ? type : `${place.concept} · ${type}`;
  made.style.setProperty("--fill", `var(--tone-${colours})`);
  made.style.setProperty("--edge", `var(--edge-${colours})`);
  made.append(role);
  concepts.push({ place, made, role });
  return made;
}

/** @type {(view: PaperView, text: string, polarity: string) => HTMLElement} */
function verb(view, text, polarity) {
  const made = withAttributes(element("mark", "", text), { "data-polarity": polarity, title: polarity });
  made.style.setProperty("--edge", `var(--sign-${view.signs[polarity]})`);
  return made;
}

/** @type {(each: ConceptButton, choice: RowChoice) => void} */
function mark({ place, made, role }, choice) {
  const found = ROLES.find((end) => isSame(choice[end], place)) ?? "";
  made.setAttribute("aria-pressed", String(found !== ""));
  made.dataset.end = found;
  role.textContent = found && ` ${found}`;
}

/** The text is one Tab stop; arrows lead from button to button, up and down from sentence to sentence. @type {(event: KeyboardEvent, stops: HTMLButtonElement[]) => void} */
function walk(event, stops) {
  const at = stops.findIndex((stop) => stop === event.target);
  if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
  const quotes = stops.flatMap((stop, place) => (stop.className === "quote" ? [place] : []));
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: stops.length - 1, ArrowDown: quotes.find((place) => place > at), ArrowUp: quotes.findLast((place) => place < at) }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  stops[to]?.focus();
}
