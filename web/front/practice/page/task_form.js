// What a teacher can choose of a task turns into a form, of which each change counts at once.

import { dayOf } from "../memory/exam_day.js";
import { button, make } from "../../explorer/parts/make.js";
import { newSeed } from "./left_session.js";

const [FEWEST, MOST] = [1, 100];
const SEED = /^[\w.-]{1,64}$/;
const NO_SEED = "Up to 64 letters, digits, dots and hyphens.";
const NO_NUMBER = `A number from ${FEWEST} to ${MOST}.`;
const IS_OVER = "This day is over.";
const NO_MODE = "Choose one way at least.";

/** Return the form; `changed(changes)` hears of what was changed and means something. `modes` are those that the view has something for. */
export function taskForm(task, modes, changed) {
  return make("form", { class: "task-form", "aria-label": "What is asked", submit: (event) => event.preventDefault() },
    modesField(task, modes, changed), numberField(task, changed), seedField(task, changed), dueField(task, changed), hintsField(task, changed));
}

function modesField({ modes: chosen }, modes, changed) {
  const said = remarkLine();
  const boxes = modes.map(({ name }) => make("input", { type: "checkbox", value: name, checked: chosen.includes(name) ? "" : null }));
  const change = () => {
    const named = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    said.textContent = named.length ? "" : NO_MODE;
    if (named.length) changed({ modes: named });
  };
  boxes.forEach((box) => box.addEventListener("change", change));
  const labels = modes.map(({ label }, place) => make("label", {}, boxes[place], ` ${label}`));
  return make("fieldset", {}, make("legend", {}, "Ways to practise"), make("div", { class: "boxes" }, ...labels), said);
}

function numberField({ number }, changed) {
  const said = remarkLine();
  const field = make("input", { type: "number", min: String(FEWEST), max: String(MOST), value: String(number), inputmode: "numeric" });
  field.addEventListener("change", () => {
    const wanted = Number(field.value);
    const isNumber = Number.isInteger(wanted) && wanted >= FEWEST && wanted <= MOST;
    said.textContent = isNumber ? "" : NO_NUMBER;
    if (isNumber) changed({ number: wanted });
  });
  return row(make("label", {}, "Questions to recall ", field), said);
}

function seedField({ seed }, changed) {
  const said = remarkLine();
  const field = make("input", { type: "text", value: seed, autocomplete: "off", autocapitalize: "off", spellcheck: "false", size: "10" });
  const take = () => {
    const isSeed = SEED.test(field.value);
    said.textContent = isSeed ? "" : NO_SEED;
    if (isSeed) changed({ seed: field.value });
  };
  field.addEventListener("change", take);
  const others = button({ click: () => {
    field.value = newSeed();
    take();
  } }, "Draw others");
  return row(make("label", { title: "The same word draws the same questions from the same view and data" }, "Seed ", field), others, said);
}

function dueField({ due }, changed) {
  const field = make("input", { type: "date", value: due || null, min: dayOf(Date.now()) });
  const none = button({ class: "quiet-act", hidden: due ? null : "", click: () => take("") }, "No day");
  const said = remarkLine();
  const sayOver = (day) => (said.textContent = day && day < dayOf(Date.now()) ? IS_OVER : "");
  const take = (day) => {
    field.value = day;
    none.hidden = !day;
    sayOver(day);
    if (!day) field.focus();
    changed({ due: day });
  };
  field.addEventListener("change", () => take(field.value));
  sayOver(due);
  return row(make("label", {}, "Until ", field), none, said);
}

function hintsField({ hints }, changed) {
  const box = make("input", { type: "checkbox", checked: hints === "off" ? null : "" });
  box.addEventListener("change", () => changed({ hints: box.checked ? "" : "off" }));
  return row(make("label", {}, box, " Hints in Recall"));
}

function row(...parts) {
  return make("div", { class: "row" }, ...parts);
}

function remarkLine() {
  return make("span", { class: "quiet", role: "status" });
}
