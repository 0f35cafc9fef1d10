// A page of Streamlit is a host of the explorer: data come by GET, the address stands behind ?, and looking runs nothing there.

import { loadFonts, loadStyle, loadVis, serverAddress } from "../map/assets.js";
import { onceGone } from "../map/unmount.js";
import { watchVersion } from "../map/version_watch.js";
import { addressNames } from "./address.js";
import { openExplorer } from "./explorer.js";
import { shortVersion } from "./link_fingerprint.js";
import { serverNote } from "./notes/server_note.js";
import { pageAddress } from "./page_address.js";
import { button, make } from "./parts/make.js";
import { isEmbedded } from "./views/embed_snippet.js";
import { answerFrom } from "./source/server_answer.js";
import { libraryOfEdition, namesOfEdition, servedSource } from "./source/served_source.js";

const mounted = new WeakMap();
const DATA = "data/";
const STYLES = { "neuromap-explorer-style": "viewer.css", "neuromap-first-style": "first.css", "neuromap-part-style": "part_line.css" };
// What of an address names concepts, of which a part of a file does not know all.
const NAMING = /[?&;](?:focus|grown|community|from|to|story)=./;
// Before a new version is asked for once more.
const PAUSE = 3000;
// The row of the tables that is asked for where the map is left for a new step.
const NEW_STEP = "new-step";
// Libraries that were asked for before the component that shows them was there.
const ahead = new Map();

/** Have at hand what the map of an edition will need: the component that shows it is still on its way. */
export function prepare(edition) {
  ahead.set(edition, libraryOfEdition(new URL(DATA, serverAddress()), edition));
  loadVis();
  loadFonts();
}

async function fetched(edition) {
  const data = await (ahead.get(edition) ?? libraryOfEdition(new URL(DATA, serverAddress()), edition));
  ahead.delete(edition);
  if (!data.part || !NAMING.test(location.search)) return data;
  const names = await namesOfEdition(new URL(DATA, serverAddress()), data.part.of);
  return names.error ? names : { ...data, names };
}

/**
 * Explore what a component names, for as long as its element is on the page; returns the clean-up. Its data are { edition,
 * version, own, maySave }: of the data to show, of the files, whether the page has more that hangs on the file than the map,
 * so that Python has to hear of a new version, and whether the reader may save. It triggers `left` and `stale`.
 */
export function mountExplorer(component) {
  const { parentElement } = component;
  const page = mounted.get(parentElement) ?? createPage(parentElement, component);
  mounted.set(parentElement, page);
  page.component = component;
  const { edition, version } = component.data;
  if (edition === page.edition) page.version = version;
  else load(page, edition, version);
  return onceGone(parentElement, () => dispose(parentElement));
}

function createPage(element, component) {
  const page = { element, component, edition: "", version: "", library: null, explorer: null, asked: "", isGone: false, cleanUps: [] };
  const note = serverNote();
  page.cleanUps.push(
    watchVersion(() => page.version, (version, edition) => versionCame(page, version, edition), undefined, note.heard),
    noticesLead(page),
    note.close,
  );
  return page;
}

/** Another version of the files: fetch what is to be seen of it; Python has to hear of it where more hangs on it. */
function versionCame(page, version, edition) {
  const { own } = page.component.data;
  if (own || !edition) return page.component.setTriggerValue("stale", version);
  load(page, edition, version);
}

async function load(page, edition, version) {
  Object.assign(page, { edition, version });
  const styles = Object.entries(STYLES).map(([id, file]) => loadStyle(id, file));
  const [data] = await Promise.all([fetched(edition), loadStyle(), ...styles]);
  if (page.isGone || page.edition !== edition) return;
  if (data.error) return fail(page, data, () => load(page, edition, version));
  Object.assign(page, { library: data, asked: "" });
  if (page.explorer) page.explorer.renew(data);
  else open(page, data);
}

function open(page, data) {
  const source = servedSource(new URL(DATA, serverAddress()));
  page.explorer = openExplorer(page.element, data, { source, host: hostOf(page, data) });
}

/** Say that the map did not come; where the server has no such data any more, Python knows what there is now. */
function fail(page, { error, gone }, again) {
  if (gone) renewed(page);
  else if (page.explorer) setTimeout(() => page.isGone || again(), PAUSE);
  if (page.explorer) return;
  page.element.replaceChildren(make("p", { class: "starting", role: "alert" }, `${error} `, button({ click: again }, "Try again")));
}

/** Let Python say which data there are, as after a restart of the server; it is asked once for each edition. */
function renewed(page) {
  if (page.asked === page.edition) return;
  page.asked = page.edition;
  page.edition = "";
  page.component.setTriggerValue("stale", page.version);
}

function hostOf(page, data) {
  const address = pageAddress(page.element, addressNames(data), () => shortVersion(page.library));
  const below = (rest) => new URL(`${DATA}${page.library.edition}/${rest}`, serverAddress());
  page.leave = (row, view = "") => {
    address.leave();
    page.component.setTriggerValue("left", { page: "edit", row, view, address: address.now() });
  };
  return {
    kind: "app", isEmbedded: isEmbedded(location.search), framedBy: page.component.data.framedBy ?? [], address, fingerprintName: "data",
    practise: (query) => (query ? `practise?${query}` : "practise"),
    task: (query) => (query ? `task?${query}` : "task"),
    present: (query) => `present?${query}`,
    edit: (row, view) => page.leave(row, view),
    classPage: "class",
    addStep: page.component.data.maySave ? () => page.leave(NEW_STEP) : null,
    files: (kind, words, query = address.now()) => below(`file/${kind}?${[query, String(new URLSearchParams(words))].filter(Boolean).join("&")}`).href,
    changes: (query) => changesSince(page, address, query, below),
    renew: () => renewed(page),
    drawn: address.carry,
  };
}

/** Return a promise of what changed since the link was made, null where there is none to ask about; nothing settles it. */
function changesSince(page, address, query, below) {
  const age = address.age();
  if (age.startsWith(shortVersion(page.library))) address.settle();
  if (!address.age()) return null;
  const words = new URLSearchParams(query);
  words.set("data", age);
  return answerFrom(below(`changes?${words}`)).then((found) => {
    if (found === null) address.settle();
    return found?.error ? null : found;
  });
}

/** Let the buttons that Streamlit has above the map lead to the tables as the explorer's own do: with its address. */
function noticesLead(page) {
  const stop = new AbortController();
  const press = (event) => {
    if (!page.leave || !event.target.closest?.(".st-key-edit_on button")) return;
    event.stopImmediatePropagation();
    page.leave("");
  };
  addEventListener("click", press, { capture: true, signal: stop.signal });
  return () => stop.abort();
}

function dispose(element) {
  const page = mounted.get(element);
  if (!page) return;
  mounted.delete(element);
  page.isGone = true;
  page.cleanUps.forEach((cleanUp) => cleanUp());
  page.explorer?.close();
}
