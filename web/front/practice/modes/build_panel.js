// A view turns into a concept map to build: link its concepts in three lists or on a board, check twice, see the solution.

import { button, make } from "../../explorer/parts/make.js";
import { BUILD_LEVELS, buildTask, taskAtLevel } from "./build_task.js";
import { buildSolution, countWords } from "./build_solution.js";
import { checkLinks, isSameLink } from "./check_links.js";
import { linkBoard } from "./link_board.js";
import { linkForm } from "./link_form.js";
import { linkList, VERDICTS } from "./link_list.js";
import { builtLinks } from "./made_links.js";

const NONE = "This view has fewer than five connected relations whose rows agree, too few for a map to build. Go back to the map and show more of it.";
const LEVEL_WORDS = { 1: "Half given", 2: "None given", 3: "Write the phrases" };
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

function begin(build, level, { links = [], tries = 0, first = null, made = null } = {}) {
  build.close();
  const task = taskAtLevel(build.base, level);
  const given = task.given.map(({ source, effect, target }) => ({ from: source, phrase: effect, to: target, isGiven: true }));
  // What an older page has kept may speak of other concepts.
  const known = links.filter(({ from, to }) => task.concepts.includes(from) && task.concepts.includes(to));
  const stillThere = first?.filter((id) => task.propositions.some((row) => row.id === id)) ?? null;
  Object.assign(build, { task, links: [...given, ...known], tries, first: stillThere, made });
  const { element, context } = build;
  const form = linkForm(task, (link) => added(build, link));
  const board = linkBoard(task.concepts, context.library, (ends) => form.set(ends));
  const list = linkList();
  const check = button({ class: "next", "data-testid": "check", click: () => checked(build) }, "Check");
  const told = make("div", { class: "checked" });
  Object.assign(build, { board, list, check, told, close: board.close });
  element.replaceChildren(make("section", { class: "build", "data-testid": "question", "aria-label": "Build" },
    ...headOf(build, level), board.element, form.element, list.element, make("div", { class: "acts" }, check), told));
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

/** Bring board, list and button up to date, and keep what there is. */
function show(build) {
  const { links, board, list, check, context, task, tries, first, made } = build;
  const own = links.filter(({ isGiven }) => !isGiven);
  board.update(links.map((link) => ({ ...link, state: link.isGiven ? "given" : (VERDICTS[link.verdict]?.state ?? "") })));
  list.update(links, (link) => removed(build, link));
  check.disabled = own.length === 0;
  check.textContent = tries ? "Check again" : "Check";
  // A task that nobody has begun is nothing to take up again.
  if (own.length || tries) context.keep({ level: task.level, links: own, tries, first, made });
  // What was not checked yet stays, and is no answer.
  context.progress(0, 0, tries ? () => stop(build) : null);
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
  const done = button({ class: "next", "data-testid": "next", click: () => context.done(resultOf(build)) }, "Done");
  context.progress();
  board.update(solvedLinks(task, result));
  element.replaceChildren(make("section", { class: "build" }, board.element, solution, make("div", { class: "acts" }, done)));
  const title = solution.querySelector(".verdict");
  context.say(title.textContent);
  title.focus();
}

/** Return what the mode says at its end: that of the first check. */
function resultOf({ task, first, made }) {
  const asked = task.propositions.filter((row) => !task.given.includes(row));
  return { mode: "build", answers: asked.map(({ id }) => ({ id: `${id} build`, about: id, right: !first.includes(id), sure: null })), links: made ?? [] };
}

/** End after the first check, which counts. */
function stop(build) {
  build.context.done({ ...resultOf(build), isStopped: true, words: "You stopped before the solution." });
}

/** Return the links of the solution: those that were given or found, and those that were missing. */
export function solvedLinks({ propositions, given }, { missing }) {
  const stateOf = (row) => (given.includes(row) ? "given" : missing.includes(row) ? "missing" : "right");
  return propositions.map((row) => ({ from: row.source, phrase: row.effect, to: row.target, state: stateOf(row) }));
}
