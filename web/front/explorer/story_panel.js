// A story turns into the head of the panel beside the map: what its step says, and the way to the next one.

import { choicesAt, stepOf } from "./story_choices.js";
import { button, make } from "./parts/make.js";
import { isBranching, trailTo, wayBack, waysOn } from "./story/story_ways.js";

const KEYS = { PageDown: 1, ArrowRight: 1, ArrowDown: 1, PageUp: -1, ArrowLeft: -1, ArrowUp: -1 };
const OWN_KEYS = "input, select, [role=application], [role=listbox], [role=tablist]";

/** Fill an element with the step that is told; returns { update(view), close() }; `update` returns whether one is. */
export function storyPanel(element, library, { tell, leave }) {
  const [kind, title, text, place] = [make("p", { class: "kind" }), make("h2"), make("p"), make("p", { class: "quiet" })];
  const broken = make("p", { class: "broken" });
  const back = button({ click: () => go(-1) }, "Back");
  const next = button({ click: () => go(1) }, "Next");
  const ways = make("span", { class: "way", role: "group", "aria-label": "Ways on" });
  const way = make("div", { class: "way" }, back, next, ways, place, button({ class: "leave", click: leave }, "Leave the story"));
  const words = make("div", { class: "words", role: "status" }, kind, title, broken, text);
  const section = make("section", { class: "story", "data-testid": "story", "aria-label": "Story", hidden: "" }, way, words);
  let told = null;
  let trail = [];
  element.append(section);

  const go = (by) => {
    const to = by > 0 ? waysOn(told)[0] : wayBack(told, trail);
    if (to) tell(to.story, to.step);
  };

  const press = (event) => {
    const isTaken = event.target.closest?.(OWN_KEYS) && !event.key.startsWith("Page");
    if (!told || !KEYS[event.key] || isTaken || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    go(KEYS[event.key]);
  };

  const update = ({ choices }) => {
    const before = told;
    told = stepOf(library, choices);
    trail = trailTo(trail, before, told);
    section.hidden = !told;
    if (!told) return false;
    broken.hidden = !told.broken;
    write([[kind, told.story.title], [title, told.title], [broken, told.broken], [text, told.text]]);
    place.textContent = isBranching(told.story) ? `step ${told.number}` : `step ${told.number} of ${told.story.steps.length}`;
    const offered = waysOn(told);
    ways.replaceChildren(...(offered.length > 1 ? offered.map((one) => button({ click: () => tell(one.story, one.step) }, one.words)) : []));
    next.hidden = offered.length > 1;
    able(back, Boolean(wayBack(told, trail)), next);
    able(next, offered.length > 0, back);
    return true;
  };

  document.addEventListener("keydown", press);
  return { update, close: () => document.removeEventListener("keydown", press) };
}

/** Write texts into elements; one without a text takes no room. */
function write(texts) {
  for (const [element, text] of texts) Object.assign(element, { textContent: text, hidden: !text });
}

/** Let a button be pressed or not; one that had the focus and cannot be pressed any more gives it to the other. */
function able(element, isAble, other) {
  const hadFocus = element === document.activeElement;
  element.disabled = !isAble;
  if (hadFocus && !isAble) {
    other.disabled = false;
    other.focus();
  }
}

/** Return what tells and leaves a story: `change(choices)` takes over new choices. */
export function telling(library, change) {
  return {
    tell: (story, number) => change(choicesAt(library, story, number)),
    leave: () => change({ story: "", step: 0, ask: "", from: "", to: "" }),
  };
}
