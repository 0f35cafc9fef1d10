// The questions of a session turn into one after the other: asked, answered at once, explained, and asked again where somebody was sure and wrong.

import { make } from "../../explorer/parts/make.js";
import { askedIn, begunCourse, comesBack, courseAnswered, courseHinted, courseOf, courseOn, courseSure, courseText, firstAnswers, shownAnswer, shownItem } from "../session_course.js";
import { explanation } from "./explanation.js";
import { questionOn } from "./question.js";

const CHANGED = "The questions that you left have changed meanwhile, so this is a new session. What you answered is remembered.";
const NOTHING = "There is nothing to ask about this view. Go back to the map and show more of it.";
const NONE_LEFT = "None of the questions of this task can be asked any more. Ask whoever gave it to you for a new link.";

/** Open the mode in an element; returns the clean-up. */
export function openRecall(element, context) {
  const left = courseOf(context.kept ?? "", context.bank);
  const isLeft = left !== null && shownItem(left) !== null;
  if (context.kept && !left) context.remark(CHANGED);
  const recall = { element, context, course: isLeft ? left : begunCourse(context.session()), question: null };
  if (recall.course.items.length) ask(recall, true);
  else element.replaceChildren(make("p", { class: "stem" }, context.isTask ? NONE_LEFT : NOTHING));
  const press = (event) => pressed(recall, event);
  document.addEventListener("keydown", press);
  return () => {
    document.removeEventListener("keydown", press);
    element.replaceChildren();
  };
}

function ask(recall, isFirst = false) {
  const { element, context, course } = recall;
  const item = shownItem(course);
  keep(recall, course);
  context.unlit();
  context.say("");
  context.progress(course.place + 1, askedIn(course).length, () => stop(recall));
  const hinted = (words) => {
    keep(recall, courseHinted(recall.course));
    context.say(words);
  };
  recall.question = questionOn(item, context.library, (answer) => tell(recall, item, answer), context.hasHints ? hinted : null);
  // A hint that was taken stays so, also when the page is loaded again.
  if (course.isHinted) recall.question.hint();
  element.replaceChildren(recall.question.element);
  recall.question.focus(isFirst);
  // Who left after an answer sees what is said of it again.
  const given = shownAnswer(course);
  if (!given) return;
  const chosen = given.right ? item.right : given.choice;
  recall.question.settle(chosen);
  explain(recall, item, { ...given, chosen, note: "" });
}

function keep(recall, course) {
  recall.course = course;
  recall.context.keep(courseText(course));
}

/** Say at once whether it is right, and what is known about it. */
function tell(recall, item, { right, chosen, note }) {
  if (shownAnswer(recall.course)) return;
  const { isHinted = false } = recall.course;
  const course = courseAnswered(recall.course, { right, choice: chosen, at: Date.now() });
  // Who needed a hint was not sure.
  take(recall, item, isHinted ? courseSure(course, false) : course);
  explain(recall, item, { right, chosen, note, sure: isHinted ? false : null });
}

function explain(recall, item, answer) {
  const { element, context } = recall;
  const told = explanation(item, { ...answer, isHinted: recall.course.isHinted }, context, {
    sure: (sure) => take(recall, item, courseSure(recall.course, sure)),
    comesBack: () => comesBack(recall.course),
    next: () => goOn(recall),
  });
  element.append(told.element);
  // Who hears the page hears the verdict, which has the focus, and then the rest.
  told.focus();
  context.say(item.feedback);
  context.lit(item.about);
}

/** Take over an answer, or how sure it was, and remember it. */
function take(recall, item, course) {
  keep(recall, course);
  recall.context.answered(item, shownAnswer(course));
}

function goOn(recall) {
  const course = courseOn(recall.course);
  if (shownItem(course)) {
    recall.course = course;
    return ask(recall);
  }
  recall.context.done({ mode: "recall", answers: firstAnswers(course) });
}

/** End before all is asked, with what was answered so far. */
function stop({ course, context }) {
  const answers = firstAnswers(course);
  const left = course.items.length - answers.length;
  context.done({ mode: "recall", answers, isStopped: true, words: left ? `You stopped: ${left} of ${course.items.length} questions were not asked.` : "" });
}

/** A number chooses, Enter goes on; what is typed into a field stays there. */
function pressed(recall, event) {
  const { ctrlKey, altKey, metaKey, key, target, defaultPrevented } = event;
  if (ctrlKey || altKey || metaKey || defaultPrevented || !recall.question || target.closest?.("input, textarea, select")) return;
  const isAnswered = Boolean(shownAnswer(recall.course));
  if (!isAnswered && recall.question.press(key)) event.preventDefault();
  if (!isAnswered || key !== "Enter" || target.closest?.("button, a, summary")) return;
  event.preventDefault();
  goOn(recall);
}
