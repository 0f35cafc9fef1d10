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
  let [told, trail] = [null, []];
  element.append(section);

  const go = (by, event = null) => {
    event?.preventDefault();
    const to = by > 0 ? waysOn(told)[0] : wayBack(told, trail);
    if (to) tell(to.story, to.step);
  };

  const press = (event) => {
    const by = told ? keyStep(event) : 0;
    if (by) go(by, event);
  };

  const update = ({ choices }) => {
    const now = stepOf(library, choices);
    [told, trail] = [now, trailTo(trail, told, now)];
    section.hidden = !told;
    if (!told) return false;
    broken.hidden = !told.broken;
    write([[kind, told.story.title], [title, told.title], [broken, told.broken], [text, told.text]]);
    place.textContent = placeWords(told);
    showWays(ways, next, waysOn(told), tell);
    able(back, Boolean(wayBack(told, trail)), next);
    able(next, waysOn(told).length > 0, back);
    return true;
  };

  document.addEventListener("keydown", press);
  return { update, close: () => document.removeEventListener("keydown", press) };
}

/** Return by how many steps a key leads on, 0 where it is none of these or belongs to what has the focus. */
function keyStep(event) {
  const isTaken = event.target.closest?.(OWN_KEYS) && !event.key.startsWith("Page");
  return isTaken || event.ctrlKey || event.metaKey || event.altKey ? 0 : (KEYS[event.key] ?? 0);
}

function placeWords({ story, number }) {
  return isBranching(story) ? `step ${number}` : `step ${number} of ${story.steps.length}`;
}

/** Show several ways as buttons in the place of the one that leads on. */
function showWays(element, next, offered, tell) {
  next.hidden = offered.length > 1;
  element.replaceChildren(...(next.hidden ? offered.map(({ story, step, words }) => button({ click: () => tell(story, step) }, words)) : []));
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
