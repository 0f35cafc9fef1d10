// The parts of the frame turn into panels that follow the view, each from what it is given.

import { mountLegend, mountPropositions } from "../map/lists.js";
import { mountMap } from "../map/mount.js";
import { receive } from "../map/picture_store.js";
import { actionsOn } from "./actions.js";
import { askingOn } from "./ask/asking.js";
import { askPanel } from "./ask/ask_panel.js";
import { drawerOn } from "./drawer.js";
import { emptyNote } from "./empty_note.js";
import { filterPanel } from "./filter_panel.js";
import { storyBar, storyList, telling } from "./story_bar.js";
import { toolbarOn } from "./toolbar.js";

/** Fill the parts of the frame; returns { update(view), close() }: bring all of them up to date, and clean up. */
export function panelsIn(parts, library, state, change) {
  const act = actionsOn(library, () => state.choices, change);
  const asking = askingOn(library, () => state.choices, change);
  const teller = telling(library, change);
  const bar = storyBar(parts.story, library, teller);
  storyList(parts.stories, library, teller.tell);
  parts.reset.addEventListener("click", act.startAgain);
  const updates = [
    bar.update,
    toolbarOn(parts.toolbar, parts.why, library, act),
    askPanel(parts.ask, parts.toolbar, library, act, asking),
    filterPanel(parts.filters, library.facets, act.toggle),
    mapOn(parts.map, state, act, asking),
    emptyNote(parts.stage, act),
    drawerOn(parts.stage, library, act),
    legendOn(parts.legend, act),
    propositionsOn(parts, act),
    ({ leftOut }) => (parts.leftOut.textContent = leftOutWords(leftOut)),
  ];
  return { update: (view) => updates.forEach((update) => update(view)), close: bar.close };
}

function mapOn(parentElement, state, act, asking) {
  const heard = {
    picked: ({ id, clicks }) => {
      state.clicks = clicks;
      act.select(id);
    },
    focused: act.focusOrGrow,
    deepened: act.deepen,
    connected: ({ from, to }) => asking.connect(from, to),
  };
  const setTriggerValue = (name, value) => heard[name]?.(value);
  return ({ picture, flags, choices, shown, answer, lit }) => {
    receive(picture);
    const label = `Map of ${shown.length} relations; the same relations stand as sentences below`;
    const data = {
      picture: picture.id, shown: flags, selected: choices.select, clicks: state.clicks,
      outcomes: answer?.outcomes ?? {}, lit, beside: false, label,
    };
    mountMap({ parentElement, data, setTriggerValue });
  };
}

function legendOn(parentElement, act) {
  const setTriggerValue = (_, { facet, word }) => act.toggle(facet, word);
  return ({ legend }) => mountLegend({ parentElement, data: { entries: legend }, setTriggerValue });
}

function propositionsOn({ propositions, sentencesTitle }, act) {
  const setTriggerValue = (_, id) => act.select(id);
  return ({ picture, flags, shown, choices }) => {
    sentencesTitle.textContent = `Sentences (${shown.length})`;
    const data = { picture: picture.id, shown: flags, selected: choices.select };
    mountPropositions({ parentElement: propositions, data, setTriggerValue });
  };
}

function leftOutWords(number) {
  if (!number) return "";
  return `${number} more relations do not fit on one screen: the map shows those among the best-connected concepts. Search for a concept to see its own.`;
}
