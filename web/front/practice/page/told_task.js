// The address of a practice turns into the modes that it offers, and into what is said of a task before it begins.

import { MODES } from "./mode_list.js";
import { shortened } from "../../explorer/parts/shortened.js";
import { sinceWords, taskSentences } from "../tasks/task_words.js";
import { taskSession } from "../tasks/task_session.js";

/** What a task for everybody is asked by, and what a platform can score. */
export const TASK_MODE = "recall";

/** Return the modes that are offered: of a platform what it can score, of a task those that it names, else all. */
export function offeredModes(asked, host) {
  const named = MODES.filter(({ name }) => (host.isTask ? name === TASK_MODE : asked.modes.includes(name)));
  return named.length ? named : MODES;
}

/** Return whether there are hints: with them a score would say less, so that a platform has them only where its task says so. */
export function offersHints(asked, host) {
  return asked.hints ? asked.hints === "on" : !host.isTask;
}

/** Return the sentences on a task that a student reads before it begins. */
export function toldTask({ bank, library, asked, modes, hasHints }) {
  const now = Date.now();
  const { items, ...since } = taskSession(bank, asked, { now, pairOf: pairIn(library) });
  const number = modes.some(({ name }) => name === TASK_MODE) ? items.length : 0;
  return [...taskSentences({ number, modes: modes.map(({ label }) => label), due: asked.due, hasHints }, now), sinceWords(since)].filter(Boolean);
}

/** Return a sentence for each word of the address that means nothing here, and one where not all of a view is asked about. */
export function remarksOn({ misread, mode, modes: named }, shown, modes, most) {
  const number = shown.relations.length;
  const many = number > most ? [`Of the ${number} relations of this view Recall asks about the first ${most}. Show less of it to be asked about others.`] : [];
  const remarks = (names, possible) => names.filter((name) => !possible.some((other) => other.name === name)).map((name) => modeRemark(name, possible));
  return [...misread, ...many, ...remarks(mode ? [mode] : [], modes), ...remarks(named, MODES), ...shown.misread];
}

function modeRemark(name, possible) {
  return `The address asks for mode “${shortened(name)}”; possible: ${possible.map((each) => each.name).join(", ")}.`;
}

/** Return what gives the source and target of a relation of the whole file. */
export function pairIn(library) {
  return (id) => {
    const relation = library.relation(id);
    return relation ? [relation.source, relation.target] : null;
  };
}
