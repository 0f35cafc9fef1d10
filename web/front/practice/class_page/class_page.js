// A library turns into the page on which a teacher sees what a class knows, from the files that students handed in; it keeps nothing.

import { createLiveRegion } from "../../map/live_region.js";
import { libraryOf } from "../../explorer/library.js";
import { saveText } from "../../explorer/citing/take_text.js";
import { button, make } from "../../explorer/parts/make.js";
import { classOf, handIns } from "../classroom/class_files.js";
import { resultsOf } from "../classroom/class_results.js";
import { CLASS_FILE, classTable } from "../classroom/class_table_text.js";
import { classMap } from "./class_map.js";
import { fileDrop } from "./file_drop.js";
import { fileList, fileWords } from "./file_list.js";
import { resultTable } from "./result_table.js";
import { numbered, percent, sentenceOf, sourceOf } from "./result_words.js";

const ONLY_HERE = "The files are read in this tab alone: nothing is sent, and nothing is kept once it is closed.";
const EMPTY = [
  "Give your class a task: a link that asks everybody the same. “Make a task of this”, in the menu “More” of the map, makes one of what is shown there.",
  "At its end each student opens “Hand in your answers”, keeps a file whose name begins with neuromap-answers, and gives it to you.",
  "Choose these files here, or drop them on this page. Thirty at a time are no trouble.",
];
// A longer address is none that the practice page has written.
const LONGEST_TASK = 4000;

/**
 * Show the page in an element; returns the clean-up. `data` is a library, `source` has its pictures. `host` is what the page
 * stands in: `back(query)` leads to the map, `task` to the page that makes a task, `viewOf(library, task)` reads what a task shows.
 */
export function openClass(element, data, { source, host }) {
  const library = libraryOf(data);
  const page = make("div", { class: "practice class-page" });
  const say = createLiveRegion(page);
  const mapLink = (id) => host.back(new URLSearchParams({ select: id }).toString());
  const told = make("p", { class: "told-of-class", role: "status" });
  const room = { library, host, page, say, told, files: [], read: [], isNamed: false, views: new Map() };
  const parts = { table: resultTable(library, mapLink, say), map: classMap(library, source), list: fileList({ remove: (files) => removed(room, files), turn: () => turned(room) }) };
  const drop = fileDrop(page, (files) => added(room, files));
  const results = make("div", { class: "class-results", hidden: "" }, parts.map.element, make("div", { class: "acts" }, button({ "data-testid": "class-table", click: () => saveTable(room) }, "Keep the table as CSV")), parts.table.element);
  const empty = emptyState(host);
  Object.assign(room, { ...parts, drop, results, empty });
  page.append(headOf(host), make("main", { class: "wide" }, make("p", { class: "quiet" }, ONLY_HERE), drop.element, empty, told, parts.list.element, results), make("footer", {}, library.note));
  element.replaceChildren(page);
  return () => {
    drop.close();
    parts.map.close();
    element.replaceChildren();
  };
}

function headOf(host) {
  return make("header", {}, make("div", { class: "top" },
    make("a", { class: "back", href: host.back(""), "data-testid": "back" }, make("span", { "aria-hidden": "true" }, "← "), "Back to the map"), make("h1", {}, "Class page")));
}

function emptyState(host) {
  return make("section", { class: "empty", "data-testid": "empty", "aria-label": "What to do" }, make("h2", {}, "No files yet"),
    make("ol", {}, ...EMPTY.map((text) => make("li", {}, text))), make("p", {}, make("a", { href: host.task, "data-testid": "make-task" }, "Make a task of the map as it opens")));
}

function added(room, files) {
  if (!files.length) return;
  room.files = [...room.files, ...files];
  show(room, `${numbered(files.length, "file")} added.`);
}

function removed(room, files) {
  room.files = room.files.filter((file) => !files.includes(file));
  show(room, `${numbered(files.length, "file")} removed.`);
  // The button that was pressed is gone.
  room.drop.focus();
}

/** Show the names of students and files, or hide them, also in what is said of a file. */
function turned(room) {
  room.isNamed = !room.isNamed;
  listFiles(room);
}

function listFiles(room) {
  const { files, library, isNamed, list } = room;
  room.read = classOf(files, library, (file) => fileWords(file, files, isNamed));
  list.update(room.read, isNamed);
}

/** Count anew, and bring all parts up to date. */
function show(room, done) {
  const { library, table, map, results, empty, told } = room;
  listFiles(room);
  const counted = handIns(room.read);
  room.counted = resultsOf(counted, library.legend.signs, (id) => library.relation(id)?.polarity ?? "");
  empty.hidden = room.files.length > 0;
  results.hidden = !counted.length;
  table.update(room.counted, counted.length);
  if (counted.length) map.update(room.counted, counted.length, commonView(room, counted));
  told.textContent = room.files.length ? `${done} ${classWords(room.read, counted)}` : done;
}

function classWords(read, counted) {
  const items = counted.flatMap((handIn) => handIn.items);
  const remarked = read.filter(({ remarks }) => remarks.length).length;
  const share = items.length ? `${numbered(counted.length, "student")}, ${numbered(items.length, "answer")}, ${percent(items.filter(({ right }) => right).length / items.length)} of them right.` : "No file counts.";
  return remarked ? `${share} Look at ${numbered(remarked, "file")} below.` : share;
}

/** Return the view that most of the files are about, the first of those that are as common. */
function commonView({ library, host, views }, counted) {
  const counts = new Map();
  for (const { task } of counted) {
    const known = task.length > LONGEST_TASK ? "" : task;
    if (!views.has(known)) views.set(known, host.viewOf(library, known));
    const view = views.get(known);
    counts.set(view.query, { view, count: (counts.get(view.query)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => other.count - one.count)[0].view;
}

function saveTable({ library, counted, read }) {
  const wordsOf = (result) => ({ sentence: sentenceOf(result, library), source: sourceOf(result, library) });
  saveText(CLASS_FILE, classTable(counted, handIns(read).length, wordsOf), "text/csv");
}
