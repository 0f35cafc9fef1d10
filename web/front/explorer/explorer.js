// A library turns into a map that can be explored: choices to a plan, the plan to a picture, both to a view, all in the browser.

import { fileChange, lossOf } from "./file_change.js";
import { fingerprintOf } from "./link_fingerprint.js";
import { libraryOf } from "./library.js";
import { firstChoices, notInPart, notWithin, readAddress, writeAddress } from "./address.js";
import { pageOf } from "./explorer_page.js";
import { historySteps } from "./history_steps.js";
import { ownMemory, withoutNoMemory } from "./memory/own_memory.js";
import { planOf } from "./plan.js";
import { partWords, placeWords } from "./source/shown_part.js";
import { addressed, isToldSelection, stepOf } from "./story_choices.js";
import { viewOf } from "./view.js";

const IN_COMMUNITIES = new Set(["overview", "community"]);

/**
 * Explore data in an element; returns { show(changes), renew(data), close() }: choose something else, explore another
 * version of the data, clean up.
 *
 * `source` has the pictures: at once, or as a promise. `host` is what the explorer stands in: `kind` is "app" or "file",
 * `address` is where what is chosen is kept, the others are null where it has no such thing: `practise(address)`,
 * `task(address)`, `present(address)` and `files(kind, words)` give links, `edit(row, view)` leads to the tables, `changes(query)` asks what changed since a link was made.
 */
export function openExplorer(element, data, { source, host }) {
  const library = libraryOf(data, data.names);
  const state = { library, names: data.names ?? null, memory: ownMemory(library), choices: null, drawn: null, clicks: 0, turn: 0, misread: [], change: "", full: null };
  const change = (changes, isSecond, isMoved) => choose(explorer, changes, isSecond, isMoved);
  const explorer = { state, source, host, steps: historySteps(host.address), page: null, open: (shown) => pageOf(element, shown, state, change, host, explorer.page) };
  explorer.page = explorer.open(library);

  const read = () => readFrom(explorer);
  read();
  const stops = [host.address.watch(read), source.onTurn?.(() => show(explorer, state.choices))];
  const close = () => {
    stops.forEach((stop) => stop?.());
    state.turn += 1;
    explorer.page.close();
    element.replaceChildren();
  };
  return { show: (changes) => show(explorer, { ...state.choices, ...changes }), renew: (next) => renew(explorer, libraryOf(next, (state.names = next.names ?? null))), close };
}

/**
 * Take over choices: into the address as one step, that of the act before for the second press of a double one and for what
 * is moved on, and onto the page. What no step of a story selects by itself is opened.
 */
function choose(explorer, changes, isSecond = false, isMoved = false) {
  const { state, steps } = explorer;
  const chosen = { ...state.choices, ...changes };
  const choices = { ...chosen, opened: chosen.opened || !isToldSelection(state.library, chosen) };
  const address = writeAddress(choices, state.library);
  if (address !== writeAddress(state.choices, state.library)) steps.take(address, isSecond, isMoved);
  else if (choices.opened === state.choices.opened) return;
  show(explorer, choices);
}

/** Show what the address says; where a failed act was taken back, that stays said. */
function readFrom(explorer) {
  const { state, host, steps } = explorer;
  const { choices, misread } = withoutNoMemory(addressed(state.library, host.address.now()), state.memory);
  const address = writeAddress(choices, state.library);
  if (steps.isReturn(address)) return;
  steps.arrived(address);
  state.misread = misread;
  show(explorer, choices);
}

/** Show the same choices of another version of the data, as far as it has them, and say what changed. */
function renew(explorer, library) {
  const { state } = explorer;
  const { choices, misread } = readAddress(writeAddress(state.choices, state.library), library);
  // What a save took away stays said until it is there again, however often the file is saved in between.
  const full = state.full ?? state.library;
  Object.assign(state, { misread, change: fileChange(state.library, library), full: lossOf(full, library) && full, library, memory: ownMemory(library) });
  show(explorer, { ...choices, opened: state.choices.opened });
}

/** Show choices as soon as the picture of them is there; until then all stays as it is, and the latest choices win. */
function show(explorer, choices) {
  const { state, source, page } = explorer;
  const turn = (state.turn += 1);
  state.choices = choices;
  const words = partWords(state.library, choices, firstChoices(state.library), stepOf(state.library, choices));
  if (words === null || words === state.library.part.words) return lay(explorer, ofPart(state, choices), turn);
  page.wait();
  source.part(state.library, words).then((found) => {
    if (state.turn !== turn) return;
    if (found.error) return arrive(explorer, { choices }, found);
    state.library = libraryOf(found, state.names);
    lay(explorer, ofPart(state, choices), turn);
  });
}

/**
 * Return the choices, now those of the state, without a selection or a way that the part of a file does not have. A reader who turns a
 * page knows what was selected; who follows a link does not, and is told.
 */
function ofPart(state, choices) {
  const { library, drawn } = state;
  const { select } = choices;
  const lost = lostWay(library, choices);
  const isMissing = Boolean(library.part && select && !library.concept(select) && !library.relation(select));
  const told = [...lost.map(notWithin), ...(isMissing ? [notInPart(select)] : [])];
  if (!told.length) return choices;
  if (drawn === null) state.misread = [...state.misread, ...told];
  const community = lost.length ? { community: library.part.way.map(({ by }) => by) } : {};
  return (state.choices = { ...choices, ...(isMissing ? { select: "" } : {}), ...community });
}

/** Return the concept, in a list, to whose community the choices lead on where there is none. */
function lostWay({ part }, { focus, community }) {
  return !part || focus || !IN_COMMUNITIES.has(part.kind) ? [] : community.slice(part.way.length, part.way.length + 1);
}

/** Show choices of the library that is there. */
function lay(explorer, choices, turn) {
  const { state, source, page } = explorer;
  const plan = planOf(state.library, choices);
  const picture = source.picture(state.library, plan);
  if (!(picture instanceof Promise)) return arrive(explorer, plan, picture);
  page.wait();
  picture.then((found) => state.turn === turn && arrive(explorer, plan, found));
}

/**
 * Draw what has come; where it has not, say so and stay with what is shown until it is tried again. A step that an act made is
 * taken back; one to which the reader travelled stays in the history.
 */
function arrive(explorer, plan, found) {
  const { state, host, steps, page } = explorer;
  if (!found.error) return draw(explorer, plan, found);
  const address = writeAddress(plan.choices, state.library);
  const isTakenBack = state.drawn !== null && steps.withdraw();
  const again = () => {
    if (isTakenBack) steps.take(address);
    show(explorer, plan.choices);
  };
  if (state.drawn) {
    state.library = page.library;
    state.choices = state.drawn.choices;
    page.update(state.drawn);
  }
  const first = () => choose(explorer, firstChoices(state.library));
  if (state.drawn) page.fail(`${found.error} The map still shows what was there before.`, { "Try again": again });
  else page.fail(found.error, { "Try again": again, ...(address ? { "First map": first } : {}) });
  if (found.gone) host.renew?.();
}

function draw(explorer, plan, picture) {
  const { state, source, host, steps } = explorer;
  const { library } = state;
  steps.arrived();
  if (explorer.page.library !== library) explorer.page = explorer.open(library);
  const view = viewOf(library, plan, picture);
  const shown = { ...view, memory: view.choices.memory ? state.memory : null, fingerprint: host.fingerprintName ? fingerprintOf(library, view.shown) : "" };
  explorer.page.update(shown);
  state.drawn = shown;
  host.drawn?.();
  const again = () => state.choices === plan.choices && explorer.page.update(shown);
  nameAll(explorer, library);
  placed(library, source, state.choices)?.then((place) => again((shown.place = place)));
  completed(library, source, state.choices.select)?.then(again);
  if (library.details === "asked" && state.cited !== library) {
    state.cited = library;
    source.references(library).then((found) => (found.error ? (state.cited = null) : library.cite(found) ?? again()));
  }
}

/** Fetch the names of all concepts, where the library is that of a part: they are what a search looks through. */
function nameAll({ state, source }, library) {
  if (library.isNamed() || state.isNaming) return;
  state.isNaming = true;
  source.names(library).then((found) => {
    state.isNaming = false;
    if (!found.error) state.library.learn((state.names = found));
  });
}

/** Fetch where among the communities the focus is; returns a promise, null where there is no such. */
function placed(library, source, choices) {
  if (!library.part || !choices.focus) return null;
  return source.place(library, placeWords(choices, firstChoices(library))).then((place) => (place.error ? null : place));
}

/** Fetch what a large library leaves out of the selected relation; returns a promise, null where nothing is missing. */
function completed(library, source, select) {
  const relation = library.details === "asked" ? library.relation(select) : undefined;
  if (!relation || relation.facts.length) return null;
  return source.details(library, select).then((details) => details.error || Object.assign(relation, details));
}
