// The data of a page turns into a map that can be explored without a server.

import { mountLegend, mountPropositions } from "../map/lists.js";
import { mountMap } from "../map/mount.js";
import { receive } from "../map/picture_store.js";
import { actionsOn } from "./actions.js";
import { askingOn } from "./ask/asking.js";
import { askPanel } from "./ask/ask_panel.js";
import { readAddress, writeAddress } from "./address.js";
import { drawerOn } from "./drawer.js";
import { emptyNote } from "./empty_note.js";
import { filterPanel } from "./filter_panel.js";
import { frame } from "./frame.js";
import { addressNow, putAddress, watchAddress } from "./location.js";
import { libraryOf } from "./library.js";
import { misreadNote } from "./address_note.js";
import { choicesAt, isToldSelection } from "./story_choices.js";
import { storyBar, storyList, telling } from "./story_bar.js";
import { toolbarOn } from "./toolbar.js";
import { viewOf } from "./view.js";

/** Show the map of data in an element; returns { show(changes), close() }: choose something else, and clean up. */
export function openViewer(element, data) {
  const library = libraryOf(data);
  const parts = frame(element, library);
  const state = { choices: null, clicks: 0 };
  const now = () => state.choices;

  const change = (changes, asStep) => {
    const choices = { ...now(), ...changes };
    const [before, after] = [now(), choices].map((each) => writeAddress(each, library));
    if (before !== after) putAddress(after, asStep);
    else if (choices.opened === now().opened) return;
    show(choices);
  };

  const panels = panelsIn(parts, library, state, change);
  const show = (choices) => {
    state.choices = choices;
    panels.update(viewOf(library, choices));
  };
  const read = () => {
    const { choices, misread } = addressed(library);
    misreadNote(parts.misread, misread);
    show(choices);
  };
  read();
  const stop = watchAddress(read);
  const close = () => {
    stop();
    panels.close();
    element.replaceChildren();
  };
  return { show: (changes) => show({ ...now(), ...changes }), close };
}

/** Return what the address chooses; a story and its step alone choose what the step shows. */
function addressed(library) {
  const { choices, misread } = readAddress(addressNow() || library.start, library);
  const alone = choices.story && writeAddress({ ...choices, story: "", step: 0 }, library) === "";
  const chosen = alone ? choicesAt(library, choices.story, choices.step) : choices;
  chosen.opened = !isToldSelection(library, chosen);
  return { choices: chosen, misread };
}

function panelsIn(parts, library, state, change) {
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
