// A view turns into a concept map to build: link its concepts in three lists or on a board, check twice, see the solution.

import { button, make } from "../../explorer/parts/make.js";
import { BUILD_LEVELS, buildTask, taskAtLevel } from "./build_task.js";
import { buildSolution, countWords } from "./build_solution.js";
import { checkLinks, isSameLink } from "./check_links.js";
import { linkBoard } from "./link_board.js";
import { linkForm } from "./link_form.js";
import { linkList, VERDICTS } from "./link_list.js";
import { sureButtons } from "../modes/sure_buttons.js";
import { builtLinks } from "../modes/made_links.js";

const NONE = "This view has fewer than five connected relations whose rows agree, too few for a map to build. Go back to the map and show more of it.";
const LEVEL_WORDS = { 1: "Half given", 2: "None given", 3: "Write the phrases" };
const CHECKED_ONCE = "You stopped before the solution: this is how the first check went.";
const UNCHECKED = "Your links were not checked. They are kept, so that you can go on.";
const TRIES = 2;

/** Open the mode in an element; returns the clean-up. */
export function openBuild(element, context) {
  const { library, view, random, kept } = context;
  const base = buildTask(library, view.relations, random);
  const build = { element, context, base, close: () => {} };
  if (base) begin(build, kept?.level ?? 1, kept ?? {});
  else element.replaceChildren(make("p", { class: "stem" }, NONE));
  return () => {
    build.close();
    element.replaceChildren();
  };
}

function begin(build, level, { links = [], tries = 0, first = null, sure = null, made = null } = {}) {
  build.close();
  const task = taskAtLevel(build.base, level);
  const given = task.given.map(({ source, effect, target }) => ({ from: source, phrase: effect, to: target, isGiven: true }));
  // What an older page has kept may speak of other concepts.
  const known = links.filter(({ from, to }) => task.concepts.includes(from) && task.concepts.includes(to));
  const stillThere = first?.filter((id) => task.propositions.some((row) => row.id === id)) ?? null;
  Object.assign(build, { task, links: [...given, ...known], tries, first: stillThere, sure: typeof sure === "boolean" ? sure : null, made });
  const { element, context } = build;
  const form = linkForm(task, (link) => added(build, link));
  const board = linkBoard(task.concepts, context.library, (ends) => form.set(ends));
  const list = linkList();
  const check = button({ class: "next", "data-testid": "check", click: () => checked(build) }, "Check");
  const told = make("div", { class: "checked" });
  // What counts is the first check, so that is what is asked about.
  const confidence = sureButtons({ asked: "How sure are you?", yes: "Sure", given: build.sure }, (value) => said(build, value));
  Object.assign(build, { board, list, check, confidence, told, close: board.close });
  element.replaceChildren(make("section", { class: "build", "data-testid": "question", "aria-label": "Build" },
    ...headOf(build, level), board.element, form.element, list.element, make("div", { class: "acts" }, confidence, check), told));
  context.progress(0, 0, () => stop(build));
  context.unlit();
  context.say("");
  show(build);
}

function headOf(build, level) {
  const { concepts, propositions, given } = build.task;
  const levels = BUILD_LEVELS.map((each) => button({ "aria-pressed": String(each === level), click: () => begin(build, each) }, LEVEL_WORDS[each]));
  const wanted = `Link these ${concepts.length} concepts by ${propositions.length - given.length} ${given.length ? "more " : ""}sentences that the map holds.`;
  return [
    make("h2", { class: "stem long", tabindex: "-1" }, wanted),
    make("div", { class: "levels", role: "group", "aria-label": "How much is given" }, ...levels),
    make("p", { class: "quiet hint" }, "Drag from one concept to another on the board, or choose in the three lists."),
  ];
}

/** Return what is wrong with a link, "" where it was added. */
function added(build, link) {
  if (link.from === link.to) return "Choose two different concepts.";
  if (build.links.some((other) => isSameLink(other, link))) return "This link is there already.";
  build.links = [...build.links, link];
  build.context.say(`Added: ${link.from} ${link.phrase} ${link.to}.`);
  show(build);
  return "";
}

function removed(build, link) {
  build.links = build.links.filter((other) => other !== link);
  build.context.say(`Removed: ${link.from} ${link.phrase} ${link.to}.`);
  show(build);
  build.check.focus();
}

function said(build, sure) {
  build.sure = sure;
  keep(build);
}

/** Bring board, list and buttons up to date, and keep what there is. */
function show(build) {
  const { links, board, list, check, confidence, tries } = build;
  board.update(links.map((link) => ({ ...link, state: link.isGiven ? "given" : (VERDICTS[link.verdict]?.state ?? "") })));
  list.update(links, (link) => removed(build, link));
  check.disabled = ownLinks(build).length === 0;
  check.textContent = tries ? "Check again" : "Check";
  confidence.hidden = tries > 0;
  keep(build);
}

/** A task that nobody has begun is nothing to take up again. */
function keep(build) {
  const { context, task, tries, first, sure, made } = build;
  const links = ownLinks(build);
  if (links.length || tries) context.keep({ level: task.level, links, tries, first, sure, made });
}

function ownLinks({ links }) {
  return links.filter(({ isGiven }) => !isGiven);
}

function checked(build) {
  const { task, links, context } = build;
  const result = checkLinks(task, links, context.library);
  build.first ??= result.missing.map(({ id }) => id);
  build.made ??= builtLinks(result.checked, context.library);
  build.tries += 1;
  build.links = links.map((link, place) => ({ ...link, verdict: result.checked[place].verdict }));
  if (!result.missing.length || build.tries >= TRIES) return solved(build, result);
  show(build);
  const own = { ...result, checked: result.checked.filter(({ link }) => !link.isGiven) };
  const words = countWords(own);
  const title = make("h3", { class: "verdict", tabindex: "-1" }, words);
  build.told.replaceChildren(title, make("p", {}, "Change what you like and check once more, then the solution comes."),
    make("div", { class: "acts" }, button({ click: () => solved(build, result) }, "Show the solution")));
  context.say(words);
  title.focus();
}

/** Show the solution; the answer that counts is that of the first check. */
function solved(build, result) {
  const { element, context, task, board } = build;
  const solution = buildSolution(task, result, context.library, context);
  context.progress();
  const done = button({ class: "next", "data-testid": "next", click: () => context.done(resultOf(build)) }, "Done");
  board.update(solvedLinks(task, result));
  element.replaceChildren(make("section", { class: "build" }, board.element, solution, make("div", { class: "acts" }, done)));
  const title = solution.querySelector(".verdict");
  context.say(title.textContent);
  title.focus();
}

/** Return what the mode says at its end: that of the first check, and how sure its reader was. */
function resultOf(build) {
  return { mode: "build", answers: firstAnswersOf(build), links: build.made ?? [] };
}

/** Return how each sentence that was asked for stood at the first check. */
export function firstAnswersOf({ task: { propositions, given }, first, sure }) {
  const asked = propositions.filter((row) => !given.includes(row));
  return asked.map(({ id }) => ({ id: `${id} build`, about: id, right: !first.includes(id), sure }));
}

/** End before the solution: a check that was made counts, and links that were not checked are kept. */
function stop(build) {
  const { context, first } = build;
  if (first) return context.done({ ...resultOf(build), isStopped: true, words: CHECKED_ONCE });
  const isLeft = ownLinks(build).length > 0;
  context.done({ mode: "build", isStopped: true, answers: [], isLeft, words: isLeft ? UNCHECKED : "" });
}

/** Return the links of the solution: those that were given or found, and those that were missing. */
export function solvedLinks({ propositions, given }, { missing }) {
  const stateOf = (row) => (given.includes(row) ? "given" : missing.includes(row) ? "missing" : "right");
  return propositions.map((row) => ({ from: row.source, phrase: row.effect, to: row.target, state: stateOf(row) }));
}
