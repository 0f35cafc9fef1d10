// A library and a bank of questions turn into the page on which a view is practised: one mode after the other, left and taken up.

import { calmEnter } from "./calm_enter.js";
import { bankOfView, fadingView, practisedView } from "./practised_view.js";
import { handInOfTask, handInPart } from "./hand_in.js";
import { keepSession, newSeed, takenUp } from "./left_session.js";
import { examMoment } from "../memory/exam_day.js";
import { libraryOf } from "../../explorer/library.js";
import { rememberedOf } from "./kept_progress.js";
import { MODES } from "./mode_list.js";
import { make } from "../../explorer/parts/make.js";
import { practiceFrame } from "./practice_frame.js";
import { isTaskAddress, readPracticeAddress, sessionQuery } from "./practice_address.js";
import { randomOf } from "../../shared/seeded_random.js";
import { reportedTask } from "./reported_task.js";
import { sessionEnd } from "./session_end.js";
import { sessionOf } from "../session.js";
import { smallMap } from "./small_map.js";
import { TASK_MODE, offeredModes, offersHints, pairIn, remarksOn, toldTask } from "./told_task.js";
import { taskSession } from "../tasks/task_session.js";

const NOTE = "Check yourself: what you answer stays in this browser.";
const WHOLE = "Practise this view";
const REVISED = "Revise what is fading";
const TASK = "A task to practise";
const GIVEN = "You have answered this in this tab already, and of each question the first answer is handed in: “Stop here” leads there.";

/**
 * Practise in an element; returns the clean-up. `data` is a library, `bank` its questions, `source` has its pictures. `host`
 * is what the page stands in: `query()` its address, `back(query)` and `edit(id)` lead to the map and to a row, null where
 * nobody can edit, `task(query)` to the page that makes a task. `host.isTask` says that it is a task for a class, `host.platform` is the learning platform that hears of it.
 */
export function openPractice(element, data, bank, { source, host }) {
  const practice = practiceOf(libraryOf(data), bank, { source, host });
  const { asked, modes, isTask, left } = practice;
  const choose = (name) => openMode(practice, name);
  practice.frame = practiceFrame(element, { back: host.back(practice.view.query), task: taskLinkOf(practice), modes, choose, title: titleOf(practice), told: isTask ? toldTask(practice) : [] });
  practice.task = host.platform ? reportedTask(host.platform, sessionIn(practice), practice.bank, practice.frame.warn) : null;
  note(practice);
  practice.map = smallMap(practice.frame.aside, practice.library, source, practice.mapLink);
  practice.frame.remark([...remarksOn(asked, practice.shown, modes, bank.most), givenBefore(practice)].filter(Boolean).join(" "));
  if (practice.library.details === "asked") source.references(practice.library).then((found) => found.error || practice.library.cite(found));
  begin(practice, [asked.mode, left?.mode, practice.isRevised ? TASK_MODE : isTask ? (possibleModes(practice)[0]?.name ?? "") : ""]);
  const stopCalming = calmEnter(document);
  return () => {
    stopCalming();
    practice.closeMode();
    practice.map.leave();
    element.replaceChildren();
  };
}

/** Return what is practised at an address, and how far it had come. */
function practiceOf(library, bank, { source, host }) {
  const asked = readPracticeAddress(host.query());
  const shown = practisedView(library, asked.view);
  const fading = asked.isFading ? fadingView(shown, library, rememberedOf(library, bank).known(), Date.now()) : null;
  const view = fading ?? shown;
  const own = bankOfView(bank, view, library);
  const query = sessionQuery(view.query, { ...asked, isFading: Boolean(fading) });
  const left = host.platform ? null : takenUp({ map: library.title, query, seed: asked.seed });
  return {
    library, view, bank: own, host, source, query, asked, shown, left,
    limits: { ...(asked.number && { length: asked.number }), ...(asked.kinds.length && { kinds: asked.kinds }) },
    isTask: isTaskAddress(asked), isRevised: Boolean(fading),
    modes: offeredModes(asked, host),
    hasHints: offersHints(asked, host),
    memory: rememberedOf(library, own),
    seed: asked.seed || left?.seed || newSeed(),
    // What an address fixes is the same for everybody, whatever each of them remembers.
    isFixed: Boolean(asked.seed || asked.items.length),
    mapLink: (id) => host.back(withSelected(view.query, id)),
    // How far each mode has come, by its name.
    states: new Map(Object.entries(left?.states ?? {})),
    mode: "", closeMode: () => {}, handIn: null,
  };
}

/** Return the way to a task of the same view, null for a student of one. */
function taskLinkOf({ host, view, isTask, isRevised }) {
  return host.task && !host.isTask && !isTask && !isRevised ? host.task(view.query) : null;
}

/** Say at the foot where answers go, and lead on to what a class has handed in, but from a learning platform. */
function note({ frame, library, task, host }) {
  const link = make("a", { href: host.classPage, "data-testid": "class-page" }, "For teachers: class page");
  frame.note(`${task?.note ?? NOTE} ${library.note} `, ...(host.platform ? [] : [link]));
}

/** Return a sentence for who has answered a task in this tab and comes to its beginning again, "" for others. */
function givenBefore(practice) {
  const isNew = practice.isFixed && !practice.left && !practice.host.platform;
  return isNew && handInOfTask(practice).handIn().items.length ? GIVEN : "";
}

/** Begin with the first of the wishes that there is, what the address says before what was left, else with what comes next; a task that is done stays so. */
function begin(practice, wishes) {
  const { task, modes, states } = practice;
  const done = task?.result();
  if (done) return end(practice, { mode: TASK_MODE, answers: done });
  if (task) states.set(TASK_MODE, task.kept);
  const names = modes.map(({ name }) => name);
  const first = [...wishes, nextMode(practice)].find((name) => names.includes(name));
  openMode(practice, first ?? TASK_MODE);
}

function openMode(practice, name) {
  const { frame, map } = practice;
  practice.closeMode();
  practice.mode = name;
  const { open, isWide = false } = MODES.find((mode) => mode.name === name);
  map.hide();
  frame.progress();
  frame.say("");
  frame.showMode(name, isWide);
  frame.stage.replaceChildren();
  keepLeft(practice);
  practice.closeMode = open(frame.stage, contextOf(practice)) ?? (() => {});
}

function possibleModes(practice) {
  return practice.modes.filter(({ isPossible }) => isPossible(practice, randomOf(practice.seed)));
}

/** Return the mode that comes next by what is remembered, of those that the view has something for; "" where none is due. */
function nextMode(practice) {
  return practice.memory.nextMode(possibleModes(practice).map(({ name }) => name));
}

/** Return what a mode gets: the contract of all modes, and what recall needs beside that. */
function contextOf(practice) {
  const { library, bank, view, seed, memory, frame, map, host, mode, states, hasHints, isTask } = practice;
  return {
    library, bank, seed, host, hasHints, isTask,
    kept: states.get(mode) ?? null,
    view: { relations: view.relations, query: view.query },
    random: randomOf(`${seed} ${mode}`),
    say: frame.say,
    remark: frame.remark,
    progress: frame.progress,
    lit: map.light,
    unlit: map.hide,
    session: () => sessionIn(practice),
    answered: memory.answered,
    keep: (state) => {
      states.set(mode, state);
      keepLeft(practice);
    },
    done: (result) => end(practice, result),
  };
}

/** Return the questions of a session; what an address fixes takes nothing from what is remembered. */
function sessionIn({ bank, library, seed, asked, limits, isFixed, memory }) {
  const moment = { now: Date.now(), pairOf: pairIn(library) };
  if (isFixed) return taskSession(bank, asked, moment).items;
  return sessionOf(bank, { seed, ...limits, ...moment, known: memory.known(), exam: examMoment(memory.exam()) });
}

function keepLeft({ library, query, seed, mode, states, task }) {
  if (task) task.keep(states.get(TASK_MODE));
  else keepSession({ map: library.title, query, seed, mode, states: Object.fromEntries(states) });
}

/** Say how it went and what comes next. */
function end(practice, result) {
  const { frame, map, memory } = practice;
  practice.closeMode();
  if (!result.isStopped) memory.ended(result.mode);
  if (!result.isLeft) practice.states.delete(result.mode);
  keepLeft(practice);
  map.leave();
  frame.progress();
  practice.handIn ??= handInOfTask(practice);
  practice.handIn.add(result, practice.bank.items, (id) => practice.library.relation(id)?.claim);
  const planned = nextMode(practice);
  const next = planned === result.mode ? "" : planned;
  const words = [result.words, practice.task?.words()].filter(Boolean).join(" ");
  const handIn = handInPart(practice.handIn, practice.isFixed);
  const shown = sessionEnd({ ...result, words }, practice, {
    handIn, isHandedIn: Boolean(handIn) && practice.isFixed, again: waysAgain(practice, result),
    next: () => openMode(practice, next), nextLabel: MODES.find(({ name }) => name === next)?.label ?? "",
  });
  frame.stage.replaceChildren(shown.element);
  shown.focus();
  practice.closeMode = () => {};
}

/** Return the ways to begin once more: to go on with what was left, the same questions where an address fixes them, or another session. */
function waysAgain(practice, { mode, isLeft }) {
  const same = () => openMode(practice, mode);
  if (isLeft) return [{ label: "Take it up again", begin: same }];
  // What a platform was told stays, and of other answers it hears nothing.
  const other = () => anotherSession(practice, mode);
  if (!practice.isFixed || practice.task) return [{ label: "Once more", begin: other }];
  return [{ label: practice.isTask ? "This task again" : "This session again", begin: same }, { label: "Another session", begin: other }];
}

/** Begin a session for whoever has it, which is no task. */
function anotherSession(practice, mode) {
  Object.assign(practice, { seed: newSeed(), isFixed: false, isTask: false, states: new Map(), task: null, handIn: null });
  note(practice);
  practice.frame.head(titleOf(practice), []);
  practice.frame.remark("");
  openMode(practice, mode);
}

function titleOf({ asked, isTask, isRevised }) {
  if (isTask) return TASK;
  if (!asked.isFading) return WHOLE;
  return isRevised ? REVISED : `${WHOLE}: nothing of it is fading now`;
}

function withSelected(query, id) {
  const words = new URLSearchParams(query);
  words.set("select", id);
  return words.toString();
}
