// A page of the server turns into the practice of a view, or into the making of a task: library and questions come by GET, and nothing is asked after that but small maps.

import { answerFrom } from "../../explorer/source/server_answer.js";
import { libraryOfEdition, servedSource } from "../../explorer/source/served_source.js";
import { openPractice } from "./practice_page.js";
import { readPracticeAddress } from "./practice_address.js";
import { openServed } from "./served_page.js";
import { openTaskPage } from "./task_page.js";

const TITLES = { practise: "Practise", task: "Make a task" };
const HEADINGS = { ...TITLES, practise: "Practise this view" };
// What is true of a large file is found out at the first question.
const LONG = 180000;
const ONLY_HERE = "Only this computer can open this address: open the map under the address by which the class reaches it, and make the task there.";

const asked = readPracticeAddress(location.search.slice(1));

const host = {
  query: () => location.search.slice(1),
  back: (query) => (query ? `./?${query}` : "./"),
  classPage: asked.view ? `class?${asked.view}` : "class",
  edit: (id) => `edit?${new URLSearchParams({ row: id })}`,
  task: (query) => (query ? `task?${query}` : "task"),
  show: (query) => history.replaceState(history.state, "", `task?${query}`),
  practise: (query) => new URL(`practise?${query}`, document.baseURI).href,
  remark: /^(localhost|127\..*|\[::1\])$/.test(location.hostname) ? ONLY_HERE : "",
};

const { page } = document.documentElement.dataset;

/** A promise of the page's clean-up. */
export const practised = openServed({
  title: TITLES[page],
  heading: HEADINGS[page],
  styles: ["practice", "practice_modes", "practice_tasks"],
  nothing: "There is nothing to practise yet: the file has no relation that can be read.",
  back: () => host.back(readPracticeAddress(host.query()).view),
  find,
  open,
});

function open(element, { library, bank }, data) {
  if (page === "task") return openTaskPage(element, library, bank, { host });
  return openPractice(element, library, bank, { source: servedSource(data, fetch, () => true), host });
}

/**
 * Return a promise of the library and the questions of an edition, or of the { error } for which they cannot be had. Of a file
 * that opens part by part the questions name the edition of the part.
 */
async function find(data, edition, isByPart) {
  const { view } = readPracticeAddress(host.query());
  const asking = answerFrom(new URL(`${edition}/practice?${view}`, data), fetch, LONG);
  const of = isByPart ? ((await asking).edition ?? edition) : edition;
  const [library, bank] = await Promise.all([isByPart && of === edition && (await asking).error ? {} : libraryOfEdition(data, of), asking]);
  return bank.error ? bank : library.error ? library : { library, bank };
}
