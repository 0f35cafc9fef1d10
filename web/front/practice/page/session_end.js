// The answers of a session turn into its end: how many were right, what to look at again, and when it is asked again.

import { button, make } from "../../explorer/parts/make.js";
import { examLine } from "./exam_line.js";
import { progressFile } from "./progress_file.js";

/**
 * Return { element, focus() } for the result { mode, answers, words, isStopped, isLeft } of a mode; `again` { label, begin } are the ways to
 * begin once more, the first one first, `next()` begins the mode called `nextLabel`, "" where none is due, and `handIn` is the part by which it is
 * handed in, null where it cannot be; `isHandedIn` says that this comes first.
 */
export function sessionEnd(result, practice, { handIn, isHandedIn, again, next, nextLabel }) {
  const { bank, memory } = practice;
  const { answers, words = "" } = result;
  const wrong = answers.filter(({ right }) => !right);
  const heading = make("h2", { class: "stem", tabindex: "-1" }, headline(result));
  const element = make("section", { class: "end", "data-testid": "end" },
    heading,
    words ? make("p", {}, words) : null,
    make("div", { class: "acts" },
      nextLabel ? button({ class: "next", click: next }, `Go on: ${nextLabel}`) : null,
      ...again.map(({ label, begin }, place) => button({ class: nextLabel || isHandedIn || place ? "again" : "next", click: begin }, label))),
    handIn,
    lookAgain(wrong, practice),
    againLater(memory, answers.map(({ id }) => id)),
    memory.note() ? make("p", { class: "quiet" }, memory.note()) : null,
    progressFile(memory, bank));
  return { element, focus: () => heading.focus() };
}

function headline({ mode, answers, isStopped }) {
  if (!answers.length && isStopped) return "Stopped.";
  if (!answers.length) return mode === "read along" ? "Read to the end." : "Done.";
  const right = answers.filter((answer) => answer.right).length;
  return right === answers.length ? `All ${right} right.` : `${right} of ${answers.length} right.`;
}

/** What was not right, of items and of what else names a relation, each with its sentence and a way to see it on the map. */
function lookAgain(wrong, { bank, library, mapLink }) {
  const items = new Map(bank.items.map((item) => [item.id, item]));
  const rows = wrong.flatMap(({ id, about }) => {
    const item = items.get(id) ?? (about ? { about } : null);
    return item ? [make("li", {}, sentenceOf(item, library), " ", make("a", { href: mapLink(item.about) }, "See it on the map"))] : [];
  });
  return rows.length ? make("div", {}, make("h3", {}, "Look at again"), make("ul", { class: "look-again" }, ...rows)) : null;
}

function sentenceOf(item, library) {
  return library.relation(item.about)?.sentence ?? `${item.right}: ${library.concept(item.right)?.definition || item.stem}`;
}

/** When what was answered is asked again, which the day of an exam changes. */
function againLater(memory, ids) {
  if (!memory.dueWords(ids).length) return null;
  const when = make("p");
  const say = () => (when.textContent = `${memory.dueWords(ids).join(", ")}.`);
  say();
  return make("div", {}, make("h3", {}, "Again later"), when, examLine(memory, say));
}
