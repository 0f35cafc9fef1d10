// A presenter turns what is pointed out, or what is typed, into a question to the room.

import { button, element, withAttributes } from "../../shared/dom.js";
import { plainQuestion } from "./ballot.js";

/** @import { RoomQuestion } from "./ballot.js" */
/** @import { Subject } from "./subjects.js" */

const LONGEST = 300;
const NOTHING = "Light a relation (e) or click a concept to ask about it.";

/**
 * Return { open(subjects), close(), isOpen } for a form in the parent.
 * @param {HTMLElement} parent
 * @param {{ about: (about: string) => void, plain: (question: RoomQuestion) => void }} ask
 */
export function createQuestionForm(parent, ask) {
  const box = withAttributes(element("aside", "asker"), { "aria-label": "Ask the room" });
  box.hidden = true;
  parent.append(box);
  const close = () => void (box.hidden = true);
  const plain = createPlainPart((question) => {
    close();
    ask.plain(question);
  }, close);

  /** @param {Subject[]} subjects */
  function open(subjects) {
    const buttons = subjects.map(({ about, words }) => button(words, () => {
      close();
      ask.about(about);
    }));
    const offered = buttons.length ? buttons : [element("p", "quiet", NOTHING)];
    box.replaceChildren(button("×", close, "Close"), element("h2", "", "Ask the room"), element("div", "offered", "", ...offered), plain.part);
    box.hidden = false;
    (buttons[0] ?? plain.field).focus();
  }

  return {
    open,
    close,
    get isOpen() {
      return !box.hidden;
    },
  };
}

/** @param {(question: RoomQuestion) => void} asked @param {() => void} left */
function createPlainPart(asked, left) {
  const field = Object.assign(element("input"), { type: "text", maxLength: LONGEST });
  const answers = Object.assign(element("textarea"), { rows: 4, placeholder: "yes\nno" });
  const slip = withAttributes(element("p", "warning"), { role: "alert" });
  slip.hidden = true;
  const part = element(
    "form", "plain", "",
    element("label", "", "Your own question", field), element("label", "", "Answers, one in each line", answers), slip,
    Object.assign(element("button", "", "Ask"), { type: "submit" }),
  );
  part.addEventListener("keydown", ({ key }) => key === "Escape" && left());
  part.addEventListener("submit", (event) => {
    event.preventDefault();
    const { question, said = "" } = plainQuestion(field.value, answers.value);
    slip.hidden = !said;
    slip.textContent = said;
    if (!question) return;
    part.reset();
    asked(question);
  });
  return { part, field };
}
