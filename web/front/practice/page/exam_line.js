// The day of an exam, which a reader sets, turns into a sentence on what comes back before it.

import { dayOf, dayWords } from "../memory/exam_day.js";
import { DAY } from "../memory/fsrs.js";
import { button, make } from "../../explorer/parts/make.js";

const OVER = "That day is over. Choose a later one.";

/** Return the part of the page that sets the day; `changed()` is called when it is another one. */
export function examLine(memory, changed, now = Date.now()) {
  const today = dayOf(now);
  const ahead = () => (memory.exam() >= today ? memory.exam() : "");
  const field = make("input", { type: "date", "aria-label": "Day of the exam", min: today, value: ahead() || null });
  const said = make("p", { class: "quiet", role: "status" }, examWords(ahead(), now));
  const none = button({ class: "quiet-act", hidden: ahead() ? null : "", click: () => take("") }, "No exam");
  const take = (day) => {
    memory.setExam(day);
    Object.assign(field, { value: day });
    none.hidden = !day;
    said.textContent = examWords(day, now);
    if (!day) field.focus();
    changed();
  };
  field.addEventListener("change", () => {
    if (field.value && field.value < today) said.textContent = OVER;
    else if (field.value !== ahead()) take(field.value);
  });
  return make("div", { class: "exam", "data-testid": "exam" }, make("label", {}, "Exam on ", field), none, said);
}

/** Return what a day of an exam means for what is asked, said on another day. */
export function examWords(day, now) {
  if (!day) return "";
  if (day === dayOf(now)) return "The exam is today: what is due comes as without one. Good luck.";
  if (day === dayOf(now + DAY)) return "The exam is tomorrow: what you answered before today comes back once more.";
  return `Until ${dayWords(day)} nothing that you have answered waits longer than the day before.`;
}
