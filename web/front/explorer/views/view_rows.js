// Kept views turn into a list to open, rename, move and take away from, by pointer and by keys.

import { button, make } from "../parts/make.js";
import { LONGEST_NAME } from "./kept_views.js";

const KEYS = "Alt with ↑ or ↓ moves it, F2 renames it, Delete takes it away";

/**
 * Return { element, draw(views, focus) }: `focus` is { name, part } of what has the focus afterwards. `does` has what a reader
 * can do with the view of a name: `open`, `rename(name, other)`, `move(name, by)`, `remove`, and `step` where who reads may edit.
 */
export function viewRows(addresses, does) {
  const element = make("ol", { class: "kept", "aria-label": "Your views" });
  const draw = (views, focus = null) => {
    element.replaceChildren(...views.map((view, place) => rowOf(view, place, views.length, addresses, does)));
    if (!focus) return;
    const row = [...element.children].find((one) => one.dataset.view === focus.name);
    row?.querySelector(`[data-part="${focus.part}"]:not(:disabled), [data-part="open"]`)?.focus();
  };
  return { element, draw };
}

function rowOf(view, place, count, addresses, does) {
  const { name } = view;
  const lost = addresses.read(view.address).misread;
  const open = button({ class: "open", "data-part": "open", title: KEYS, click: () => does.open(view) }, name);
  const act = (part, label, word, isAble, go) => button({ class: "small", "data-part": part, "aria-label": `${label}: ${name}`, title: label, ...(isAble ? {} : { disabled: "" }), click: go }, word);
  const row = make("li", { "data-view": name },
    open,
    act("up", "Move up", "↑", place > 0, () => does.move(name, -1, "up")),
    act("down", "Move down", "↓", place < count - 1, () => does.move(name, 1, "down")),
    ...(does.step ? [act("step", "Add as a step of a story", "+", true, () => does.step(view))] : []),
    act("rename", "Rename", "✎", true, () => rename(row, open, name, does)),
    act("remove", "Take away", "✕", true, () => does.remove(name)),
    lost.length ? make("p", { class: "lost" }, lost.join(" ")) : null);
  row.addEventListener("keydown", (event) => pressed(event, name, row, open, does));
  return row;
}

function pressed(event, name, row, open, does) {
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  const isOpen = event.target === open;
  if (event.altKey && by) does.move(name, by, "open");
  else if (isOpen && event.key === "F2") rename(row, open, name, does);
  else if (isOpen && event.key === "Delete") does.remove(name);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** Let the name be typed in its place; Enter and leaving the field keep it, Escape leaves it as it was. */
function rename(row, open, name, does) {
  const field = make("input", { type: "text", value: name, maxlength: LONGEST_NAME, "aria-label": `New name of ${name}` });
  let isDone = false;
  const end = (other) => {
    if (isDone) return;
    isDone = true;
    does.rename(name, other);
  };
  field.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Enter") end(field.value);
    if (event.key === "Escape") end(name);
  });
  field.addEventListener("blur", () => end(field.value));
  open.replaceWith(field);
  field.focus();
  field.select();
}
