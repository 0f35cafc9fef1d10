// A page of the server turns into the practice of a view, or into the making of a task: library and questions come by GET, and nothing is asked after that but small maps.

import { loadFonts, loadStyle, loadVis, serverAddress } from "../../map/assets.js";
import { make } from "../../explorer/parts/make.js";
import { answerFrom } from "../../explorer/source/server_answer.js";
import { libraryOfEdition, servedSource } from "../../explorer/source/served_source.js";
import { createLook } from "../../shared/theme_choice.js";
import { openPractice } from "./practice_page.js";
import { readPracticeAddress } from "./practice_address.js";
import { openTaskPage } from "./task_page.js";

const STYLES = ["practice", "practice_modes", "practice_tasks"];
const TITLES = { practise: "Practise", task: "Make a task" };
const HEADINGS = { ...TITLES, practise: "Practise this view" };
const ONLY_HERE = "Only this computer can open this address: open the map under the address by which the class reaches it, and make the task there.";
const NOTHING = "There is nothing to practise yet: the file has no relation that can be read.";

const host = {
  query: () => location.search.slice(1),
  back: (query) => (query ? `./?${query}` : "./"),
  classPage: "class",
  edit: (id) => `edit?${new URLSearchParams({ row: id })}`,
  task: (query) => (query ? `task?${query}` : "task"),
  show: (query) => history.replaceState(history.state, "", `task?${query}`),
  practise: (query) => new URL(`practise?${query}`, document.baseURI).href,
  remark: /^(localhost|127\..*|\[::1\])$/.test(location.hostname) ? ONLY_HERE : "",
};

/** A promise of the page's clean-up. */
export const practised = begin();

async function begin() {
  createLook(() => {});
  const element = make("div");
  document.body.append(element);
  const data = new URL("data/", serverAddress());
  const [found] = await Promise.all([fetched(data), loadStyle(), ...STYLES.map((name) => loadStyle(`neuromap-${name}`, `${name}.css`)), loadVis(), loadFonts()]);
  if (found.error) return refuse(element, found.error);
  const { page } = document.documentElement.dataset;
  document.title = `${TITLES[page]} - ${found.library.title}`;
  if (page === "task") return openTaskPage(element, found.library, found.bank, { host });
  return openPractice(element, found.library, found.bank, { source: servedSource(data, fetch, () => true), host });
}

/** Return a promise of the library and the questions of what is served now, or of the { error } for which they cannot be had. */
async function fetched(data) {
  const { edition, error } = await answerFrom(new URL("version", serverAddress()));
  if (error || !edition) return { error: error ?? NOTHING };
  const { view } = readPracticeAddress(host.query());
  const [library, bank] = await Promise.all([libraryOfEdition(data, edition), answerFrom(new URL(`${edition}/practice?${view}`, data))]);
  return library.error ? library : bank.error ? bank : { library, bank };
}

function refuse(element, sentence) {
  const { view } = readPracticeAddress(host.query());
  const again = make("button", { type: "button", click: () => location.reload() }, "Try again");
  element.replaceChildren(make("main", { class: "practice refused" },
    make("h1", {}, HEADINGS[document.documentElement.dataset.page]), make("p", { role: "alert" }, sentence),
    make("p", {}, again, " ", make("a", { href: host.back(view) }, "Back to the map"))));
  return () => element.replaceChildren();
}
