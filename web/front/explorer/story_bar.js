// A story turns into a bar above the map: what its step says, and the way to the next one.

import { choicesAt, stepOf } from "./story_choices.js";
import { button, make } from "./parts/make.js";

const KEYS = { PageDown: 1, ArrowRight: 1, ArrowDown: 1, PageUp: -1, ArrowLeft: -1, ArrowUp: -1 };

/** Add the titles of the stories to an element; nothing where there are none. */
export function storyList(element, { stories }, tell) {
  if (!stories.length) return;
  const titles = stories.map(({ id, title }) => button({ class: "title", click: () => tell(id, 1) }, title));
  element.append(make("h2", {}, "Stories"), ...titles);
}

/** Add the bar to an element; returns a function that brings it up to date with a view. */
export function storyBar(element, library, { tell, leave }) {
  const title = make("h2");
  const text = make("p");
  const place = make("p", { class: "place" });
  const back = button({ click: () => go(-1) }, "‹ Back");
  const next = button({ click: () => go(1) }, "Next ›");
  const words = make("div", { class: "words", role: "status" }, place, title, text);
  const close = button({ class: "close", "aria-label": "Leave the story", title: "Leave the story", click: leave }, "✕");
  const bar = make("section", { class: "story", "data-testid": "story", "aria-label": "Story", hidden: "" }, words, back, next, close);
  let told = null;
  element.append(bar);

  const go = (by) => {
    const number = told.number + by;
    if (number >= 1 && number <= told.story.steps.length) tell(told.story.id, number);
  };

  const press = (event) => {
    const isTyping = event.target.closest?.("input, [role=application], [role=listbox]") && !event.key.startsWith("Page");
    if (!told || !KEYS[event.key] || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(KEYS[event.key]);
  };

  const update = ({ choices }) => {
    told = stepOf(library, choices);
    bar.hidden = !told;
    document.documentElement.classList.toggle("telling", Boolean(told));
    if (!told) return;
    const last = told.story.steps.length;
    title.textContent = told.title;
    text.textContent = told.text;
    place.textContent = `${told.story.title} · ${told.number} of ${last}`;
    back.disabled = told.number === 1;
    next.disabled = told.number === last;
  };

  document.addEventListener("keydown", press);
  return { update, close: () => document.removeEventListener("keydown", press) };
}

/** Return what tells and leaves a story: `change(choices, asStep)` takes over new choices. */
export function telling(library, change) {
  return {
    tell: (story, number) => change(choicesAt(library, story, number), true),
    leave: () => change({ story: "", step: 0, ask: "", from: "", to: "" }, true),
  };
}
