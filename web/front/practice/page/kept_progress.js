// What a browser remembers of a map turns into what the page asks of it: what is known, when it is due, which mode is next.

import { dueWords } from "./due_words.js";
import { standingWith } from "../memory/due.js";
import { examMoment } from "../memory/exam_day.js";
import { NO_PROGRESS, answerCount, withAnswer, withExam, withMode } from "../memory/progress.js";
import { mapOf } from "../memory/progress_text.js";
import { progressStore } from "../memory/progress_store.js";
import { gradeOf } from "../session_course.js";
import { plan } from "../visit_plan.js";

/**
 * Return the memory of a map for the questions of a bank: { known(), answered(item, answer), ended(mode), nextMode(possible),
 * dueWords(ids), exam(), setExam(day), count(), note(), otherMap(text), text(), open(text) }; `otherMap` names the map that a file is of, "" where it is this one.
 */
export function rememberedOf(library, { items }) {
  const store = progressStore(library.title);
  const asked = new Map(items.map((item) => [item.id, item]));
  // Of two at the same moment the worse counts: an answer counts at once, and so does a word on how sure it was.
  const answered = (item, { right, sure, choice, at }) => store.keep(withAnswer(NO_PROGRESS, item, { at, grade: gradeOf({ right, sure }), choice }));
  const dueOf = (ids) => {
    const now = Date.now();
    const standings = ids.flatMap((id) => (asked.has(id) ? [standingWith(asked.get(id), store.progress(), now, examMoment(store.progress().exam.day))] : []));
    return dueWords(standings.filter(({ state }) => state !== "new").map(({ due }) => due), now);
  };
  return {
    known: store.progress,
    answered,
    ended: (mode) => store.keep(withMode(NO_PROGRESS, mode, Date.now())),
    nextMode: (possible) => plan(items, store.progress(), Date.now(), possible),
    dueWords: dueOf,
    exam: () => store.progress().exam.day,
    // What is said now counts, also where a clock went too fast before.
    setExam: (day) => store.keep(withExam(NO_PROGRESS, day, Math.max(Date.now(), store.progress().exam.at + 1))),
    count: () => answerCount(store.progress()),
    note: store.note,
    otherMap: (text) => [mapOf(text)].find((map) => map !== library.title) ?? "",
    text: store.text,
    open: (text) => store.open(text, Date.now()),
  };
}
