// The answers that were given on a task turn into the part of the page by which a student keeps them as a file to hand in.

import { codeName, handInFile, proposedName } from "../classroom/code_name.js";
import { givenStore } from "../classroom/given_store.js";
import { handInText } from "../classroom/hand_in_text.js";
import { saveText } from "../../explorer/citing/take_text.js";
import { button, make } from "../../explorer/parts/make.js";

const WHAT_FOR = "For a teacher who asks for them. Nothing is sent: you get a file, and pass it on yourself.";
const NO_REAL_NAME = "Not your real name. Remember it: you find yourself by it.";
const FORGOTTEN = "The answers to this task are forgotten in this tab. Open its address again to begin.";
const NAMELESS = "Type a code name first, or take another one.";

/** Return what somebody hands in of the task that an address and a seed fix, in this tab. */
export function handInOfTask({ library, host, seed }) {
  const task = new URLSearchParams(host.query());
  task.set("seed", seed);
  return givenStore({ map: library.title, data: library.version, task: task.toString() }, proposedName(Math.random));
}

/** Return the part of the page, null where there is no answer; it is open where the class has a common task. */
export function handInPart(store, isTask) {
  if (!store.handIn().items.length) return null;
  const field = make("input", { type: "text", maxlength: "40", autocomplete: "off", spellcheck: "false", value: store.handIn().name });
  const said = make("p", { role: "status" });
  field.addEventListener("input", () => store.rename(codeName(field.value)));
  const another = () => {
    field.value = proposedName(Math.random);
    store.rename(field.value);
  };
  const forget = button({ class: "quiet-act", hidden: "", click: () => forgotten(store, element) }, "Forget them here, for the next one");
  const keep = () => {
    said.textContent = kept(store);
    forget.hidden = !store.handIn().name;
    if (forget.hidden) field.focus();
  };
  const element = make("details", { class: "hand-in", "data-testid": "hand-in", open: isTask ? "" : null },
    make("summary", {}, "Hand in your answers"),
    make("p", {}, WHAT_FOR),
    make("p", {}, contentWords(store.handIn())),
    make("div", { class: "code-name" }, make("label", {}, "Code name ", field), button({ class: "quiet-act", click: another }, "Another one")),
    make("p", { class: "quiet" }, NO_REAL_NAME),
    make("div", { class: "acts" }, button({ class: isTask ? "next" : null, "data-testid": "keep-answers", click: keep }, "Keep my answers"), forget), said);
  return element;
}

/** Begin anew for whoever comes next to this screen; what was kept as a file stays that. */
function forgotten(store, element) {
  store.forget(proposedName(Math.random));
  const told = make("p", { tabindex: "-1", role: "status" }, FORGOTTEN);
  element.replaceChildren(element.firstChild, told);
  told.focus();
}

/** Return what is in the file, for whoever is about to keep it. */
export function contentWords({ items, links }) {
  const answers = items.length === 1 ? "your answer" : `each of your ${items.length} answers`;
  const made = links.length ? `, and the ${links.length === 1 ? "link" : `${links.length} links`} that you made` : "";
  return `In the file are your code name, the address of this task, the version of the data, and of ${answers} what was asked, what you ` +
    `answered, whether it is right and how sure you were${made}. Your name and the time are not in it.`;
}

/** Keep the file; returns what is said of it. */
function kept(store) {
  const handIn = store.handIn();
  if (!handIn.name) return NAMELESS;
  const file = handInFile(handIn.name);
  saveText(file, handInText(handIn), "application/json");
  return `${file} is with your downloads. Give it to your teacher as you agreed.`;
}
