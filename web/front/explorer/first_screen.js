// What a newcomer sees turns into panels: toolbar, welcome, headline, filters and help, each from what it is given.

import { writeAddress } from "./address.js";
import { filterBar } from "./first/filter_bar.js";
import { headlineOn } from "./first/headline.js";
import { partLineOn } from "./first/part_line.js";
import { helpDialog } from "./first/help_dialog.js";
import { mapHeight } from "./first/map_height.js";
import { welcomeBand } from "./first/welcome.js";
import { toolbarOn } from "./toolbar.js";

// As practice_address.js reads it.
const REVISED = "fading=1";
const CANVAS = "[role=application]";

/** Fill its parts of the frame; returns { updates, help(), close() }: what follows the view, the help to open, and the clean-up. */
export function firstScreen(parts, library, act, tell, host) {
  const search = () => toolbar.search();
  // What was pressed to begin is gone at once: without this the focus would be nowhere.
  const toMap = () => parts.map.querySelector(CANVAS)?.focus({ preventScroll: true });
  const story = storyFocus(parts.detail, tell);
  const isAtStart = (choices) => !writeAddress(choices, library);
  const revising = host.practise ? (choices) => host.practise([writeAddress(choices, library), REVISED].filter(Boolean).join("&")) : null;
  const help = helpDialog(parts.viewer, library, { act, tell: story.begin, search });
  const toolbar = toolbarOn(parts.toolbar, library, { act, tell: story.begin, help: help.open, host, toMap });
  const welcome = welcomeBand(parts.welcome, library, { act, tell: story.begin, search, isAtStart, toMap });
  const filters = filterBar(parts.filters, library, act, revising);
  // Within another page nobody scrolls: what stands below the legend is in sight, too.
  const height = mapHeight({ ...parts, legend: parts.viewer.classList.contains("embedded") ? parts.filters : filters.legend });
  parts.home.addEventListener("click", act.startAgain);
  return {
    updates: [story.update, toolbar.update, welcome.update, headlineOn(parts.headline, library, act), partLineOn(parts.part, library, act, (choices) => writeAddress(choices, library)), filters.update, height.measure],
    help: help.open,
    close: () => [help, welcome, filters, height].forEach((part) => part.close()),
  };
}

/** Return { begin(story, step), update(view) }: a story that begins has the focus in its panel, where the arrow keys lead through it. */
function storyFocus(panel, tell) {
  let begins = false;
  const begin = (...words) => {
    begins = true;
    tell(...words);
  };
  const update = ({ choices }) => {
    if (!begins || !choices.story) return;
    begins = false;
    // The panel is there once all of the page is up to date.
    queueMicrotask(() => panel.focus({ preventScroll: true }));
  };
  return { begin, update };
}
