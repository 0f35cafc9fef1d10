// A view turns into the page on which a teacher makes a task of it: what is asked, each question to see and to strike out, and the link.

import { createLiveRegion } from "../../map/live_region.js";
import { libraryOf } from "../../explorer/library.js";
import { make } from "../../explorer/parts/make.js";
import { randomOf } from "../../shared/seeded_random.js";
import { FIRST_LENGTH } from "../session.js";
import { codeOf, namedItems } from "../tasks/item_code.js";
import { drawnCodes, taskSession } from "../tasks/task_session.js";
import { newSeed } from "./left_session.js";
import { MODES } from "./mode_list.js";
import { heardBlanks } from "../modes/question.js";
import { readPracticeAddress, taskQuery } from "./practice_address.js";
import { bankOfView, practisedView } from "./practised_view.js";
import { otherPreviews } from "./other_previews.js";
import { taskForm } from "./task_form.js";
import { taskLink } from "./task_link.js";
import { taskPreview } from "./task_preview.js";
import { TASK_MODE, pairIn } from "./told_task.js";

const NOTE = "The link is the whole task: nothing is kept anywhere else, and nobody needs an account.";

/**
 * Show the page in an element; returns the clean-up. `data` is a library, `bank` its questions. Of the `host`, `query()` is the
 * address, which `show(query)` keeps up to date; `back(query)` and `practise(query)` lead to the map and to what a student sees, `classPage` to
 * what they hand in, and `remark` says who can open that, "" for everybody.
 */
export function openTaskPage(element, data, bank, { host }) {
  const library = libraryOf(data);
  const asked = readPracticeAddress(host.query());
  const view = practisedView(library, asked.view);
  const own = bankOfView(bank, view, library);
  const seed = asked.seed || newSeed();
  const possible = MODES.filter(({ isPossible }) => isPossible({ library, bank: own, view }, randomOf(seed)));
  const modes = possible.map(({ name }) => name).filter((name) => (asked.modes.length ? asked.modes.includes(name) : name === TASK_MODE));
  // What is struck out and reads otherwise now, or is gone, needs no word in the link any more.
  const struck = namedItems(own.items, asked.struck).items.map(codeOf).filter((code) => asked.struck.includes(code));
  const task = { ...asked, seed, struck, number: asked.number || asked.items.length || FIRST_LENGTH, modes: modes.length ? modes : possible.slice(0, 1).map(({ name }) => name) };
  const maker = { library, view, bank: own, host, task, moment: { now: Date.now(), pairOf: pairIn(library) } };
  maker.form = taskForm(task, possible, (changes) => changed(maker, changes));
  maker.link = taskLink(host);
  maker.preview = taskPreview({ strike: (item) => struckOut(maker, item), putBack: (item) => putBack(maker, item), renew: () => drawn(maker) });
  maker.others = make("section", { class: "other-modes" });
  const page = make("div", { class: "practice maker" }, headOf(host, view, library, misreadOf(asked, view)),
    make("main", {}, make("div", { class: "asked-of" }, maker.form, maker.link.element), make("div", { class: "previews" }, maker.preview.element, maker.others)),
    make("footer", {}, `${NOTE} ${library.note} `, make("a", { href: host.classPage, "data-testid": "class-page" }, "What the class hands in: class page")));
  maker.say = createLiveRegion(page);
  element.replaceChildren(page);
  if (asked.items.length) show(maker);
  else drawn(maker);
  return () => element.replaceChildren();
}

function headOf(host, view, library, misread) {
  const number = view.relations.length;
  const total = library.part?.total ?? library.relations.length;
  const isAll = number === total && (library.part?.kind ?? "whole") === "whole";
  return make("header", {},
    make("div", { class: "top" }, make("a", { class: "back", href: host.back(view.query), "data-testid": "back" }, make("span", { "aria-hidden": "true" }, "← "), "Back to the map"), make("h1", {}, "Make a task")),
    make("p", { class: "quiet" }, `About the ${isAll ? `whole map, ${number} relations` : `${number} of ${total} relations that the map shows`}. To ask about others, change the map first.`), misread);
}

function misreadOf({ misread }, view) {
  const text = [...misread, ...view.misread].join(" ");
  return make("p", { class: "quiet remarked", role: "status", hidden: text ? null : "" }, text);
}

/** Take over what was changed in the form; other questions are drawn where it asks for others. */
function changed(maker, changes) {
  Object.assign(maker.task, changes);
  if ("seed" in changes || "number" in changes) drawn(maker);
  else show(maker);
}

function struckOut(maker, item) {
  maker.task.struck = [...maker.task.struck, codeOf(item)];
  const before = new Set(maker.task.items);
  drawn(maker);
  const isReplaced = maker.task.items.some((code) => !before.has(code));
  maker.say(`Struck out: ${heardBlanks(item.stem)} ${isReplaced ? "Another question takes its place." : "There is no other to take its place."}`);
}

function putBack(maker, item) {
  maker.task.struck = maker.task.struck.filter((code) => code !== codeOf(item));
  drawn(maker);
  maker.say(`Put back: ${heardBlanks(item.stem)}`);
}

/** Draw the questions anew, without those that are struck out. */
function drawn(maker) {
  const { bank, task, moment } = maker;
  task.items = drawnCodes(bank, { ...task, items: [] }, moment);
  show(maker);
}

/** Bring link, address and preview up to date. */
function show(maker) {
  const { bank, task, moment, view, host, library } = maker;
  const isRecalled = task.modes.includes(TASK_MODE);
  const { items, ...since } = taskSession(bank, task, moment);
  const query = taskQuery(view.query, { ...task, ...(isRecalled ? {} : { struck: [], items: [] }) });
  host.show(query);
  maker.link.update(query, { struck: task.struck.length, isEmpty: !task.modes.length || (isRecalled && !items.length) });
  maker.preview.update({ items, since, isShown: isRecalled, number: task.number, struck: namedItems(bank.items, task.struck).items });
  maker.others.replaceChildren(...otherPreviews(task.modes, task.seed, library, view));
}
