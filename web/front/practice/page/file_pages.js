// The address of a file that works offline turns into one of its pages: the map, the practice of a view of it, the making of a task, or the class page.

import { openFile } from "../../explorer/offline_host.js";
import { packedSource } from "../../explorer/source/packed_source.js";
import { openClass } from "../class_page/class_page.js";
import { connectedPlatform } from "../platform/scorm_api.js";
import { openPractice } from "./practice_page.js";
import { practiceHash } from "./practice_address.js";
import { openTaskPage } from "./task_page.js";
import { viewOfTask } from "./view_of_task.js";

const MAKER = "task";
const ON_THIS_COMPUTER = "This page is a file on this computer. Put it where the class can open it, open it there, and make the task there.";
const CLASS_HASH = "#class";

/** Show in an element what the address says, and follow it; of the other page nothing stays in the document. */
export function openPages(element, data) {
  const page = { place: "", close: () => {} };
  // A task that another page opened may be one of a learning platform, which hears of it once.
  const platform = data.task ? connectedPlatform(globalThis.window) : null;
  const open = {
    map: () => openFile(element, data).close,
    practice: () => practice(element, data, { query: () => practiceHash(location.hash) ?? "" }),
    maker: () => maker(element, data),
    class: () => classPage(element, data),
    task: () => practice(element, data, { query: () => data.task, isTask: true, platform }),
  };
  const turn = () => {
    const name = pageAt(location.hash, data);
    const place = pagePlace(name, location.hash);
    if (place === page.place) return;
    page.close();
    page.place = place;
    page.close = open[name]();
    scrollTo(0, 0);
  };
  // Before what the map itself hears, which the other page must not.
  addEventListener("popstate", turn);
  turn();
}

/** Return which page an address means; without a word in it that of a task, where the file is for one. */
export function pageAt(hash, data) {
  if (!data.practice) return "map";
  if (hash === CLASS_HASH) return "class";
  if (practiceHash(hash) !== null) return "practice";
  if (practiceHash(hash, MAKER) !== null) return "maker";
  return data.task && !hash ? "task" : "map";
}

/** Return what tells one page from another: the map follows its own address, what is practised does not. */
export function pagePlace(name, hash) {
  return name === "practice" ? `${name} ${practiceHash(hash)}` : name === "maker" ? `${name} ${practiceHash(hash, MAKER)}` : name;
}

function maker(element, data) {
  const here = location.href.split("#")[0];
  const host = {
    query: () => practiceHash(location.hash, MAKER) ?? "",
    back: backToMap,
    classPage: CLASS_HASH,
    show: (query) => history.replaceState(history.state, "", `#${MAKER}&${query}`),
    practise: (query) => `${here}#practise&${query}`,
    remark: location.protocol === "file:" ? ON_THIS_COMPUTER : "",
  };
  return titled(`Make a task - ${data.title}`, openTaskPage(element, data, data.practice, { host }));
}

function practice(element, data, task) {
  const host = { ...task, back: backToMap, classPage: CLASS_HASH, edit: null, task: taskHash };
  return titled(`Practise - ${data.title}`, openPractice(element, data, data.practice, { source: packedSource(data, () => true), host }));
}

function classPage(element, data) {
  const host = { task: taskHash(""), back: backToMap, viewOf: viewOfTask };
  return titled(`Class page - ${data.title}`, openClass(element, data, { source: packedSource(data), host }));
}

function taskHash(query) {
  return query ? `#${MAKER}&${query}` : `#${MAKER}`;
}

/** A file begins with a view of its own where the address says nothing at all. */
function backToMap(query) {
  return `#${query || "&"}`;
}

/** Return the clean-up of a page that has a title of its own. */
function titled(own, close) {
  const { title } = document;
  document.title = own;
  return () => {
    document.title = title;
    close();
  };
}
