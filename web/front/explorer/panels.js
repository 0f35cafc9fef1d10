// The parts of the frame turn into panels that follow the view, each from what it is given.

import { mountMap } from "../map/mount.js";
import { receive } from "../map/picture_store.js";
import { actionsOn } from "./actions.js";
import { askingOn } from "./ask/asking.js";
import { askPanel } from "./ask/ask_panel.js";
import { detailPanel } from "./detail/detail_panel.js";
import { emptyNote } from "./empty_note.js";
import { firstScreen } from "./first_screen.js";
import { ageNote } from "./notes/age_note.js";
import { problemsNote } from "./notes/problems_note.js";
import { lastYear } from "./parts/year_span.js";
import { capital, pressWord } from "./parts/press_word.js";
import { searchNote } from "./search_note.js";
import { storyPanel, telling } from "./story_panel.js";
import { trailBar } from "./trail/trail_bar.js";
import { twin } from "./twin/twin.js";

/**
 * Fill the parts of the frame; returns { update(view), close() }: bring all of them up to date, and clean up. `host` is what
 * the explorer stands in: what it cannot do is not drawn.
 */
export function panelsIn(parts, library, state, change, host) {
  const searched = searchNote(parts.why, library);
  const act = actionsOn(library, () => state.choices, change, searched.hidersOf);
  const asking = askingOn(library, () => state.choices, change);
  const teller = telling(library, change);
  const story = storyPanel(parts.story, library, teller);
  const detail = detailPanel(parts, library, act, host.edit);
  const csvOf = () => host.files?.("csv") ?? null;
  const first = firstScreen(parts, library, act, teller.tell, { ...ofPart(library, host), hasMemory: state.memory.size > 0 });
  problemsNote(parts.problems, library.problems, host.edit);
  if (!state.aged) ageNote(parts.age, host);
  state.aged = true;
  const updates = [
    (view) => detail.update(view, story.update(view)),
    askPanel(parts.ask, parts.toolbar, library, act, asking),
    ...first.updates,
    mapOn(parts.map, library, state, act, asking, first.help),
    emptyNote(parts.stage, library, act),
    twin(parts.propositions, library, act, csvOf),
    trailBar(parts, library, state, act),
    searched.update,
    (view) => footerLines(parts, view, library),
  ];
  const close = () => {
    story.close();
    detail.close();
    first.close();
  };
  return { update: (view) => updates.forEach((update) => update(view)), close };
}

/** Return the host without what nobody can be asked: a box of an overview is a community, and no concept. */
function ofPart({ enters }, host) {
  return enters.size ? { ...host, practise: null, task: null } : host;
}

function mapOn(parentElement, library, state, act, asking, help) {
  const heard = {
    picked: ({ id, clicks }) => {
      state.clicks = clicks;
      act.select(id);
    },
    // The first press of a double click has selected: both are one step back.
    focused: (name) => act.focusOrGrow(name, true),
    deepened: act.deepen,
    folded: act.foldAt,
    connected: ({ from, to }) => library.enters.size === 0 && asking.connect(from, to),
    helped: help,
  };
  const setTriggerValue = (name, value) => heard[name]?.(value);
  return ({ picture, flags, choices, shown, at, answer, lit, memory, fingerprint }) => {
    receive(picture);
    const label = `Map of ${shown.length === 1 ? "1 relation; it stands as a sentence" : `${shown.length} relations; the same relations stand as sentences`} below`;
    const data = {
      picture: picture.id, shown: flags, selected: at.get(choices.select) ?? choices.select, clicks: state.clicks,
      outcomes: answer?.outcomes ?? {}, lit, memory: memory ?? undefined, ownHelp: true, label, mark: fingerprint, told: choices.story ? `${choices.story} ${choices.step}` : "", until: lastYear(choices),
    };
    mountMap({ parentElement, data, setTriggerValue });
  };
}

function footerLines({ begin, leftOut }, { choices: { focus, select }, leftOut: number }, { enters, part }) {
  const press = pressWord();
  const key = press === "tap" ? "" : " · ? for help";
  const double = focus ? `double ${press} a neighbour to grow the map` : `double ${press} to focus`;
  begin.textContent = enters.size ? `${capital(press)} a community to open it${key}` : `${capital(press)} to read about it · ${double}${key}`;
  begin.hidden = Boolean(select);
  const way = focus ? `The details of ${focus} list its own.` : "Search for a concept to see its own.";
  leftOut.textContent = number
    ? `${part ? number.toLocaleString("en") : number} more relations do not fit on one screen: the map shows those among the best-connected concepts. ${way}`
    : "";
}
