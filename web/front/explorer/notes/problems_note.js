// The faults of the files turn into a note that folds out: each with its place, what it is, and the way out.

import { button, make } from "../parts/make.js";

/** Fill an element; nothing where no fault is known. `edit(row)` goes to a row, null where nobody can edit. */
export function problemsNote(element, problems, edit) {
  element.replaceChildren(...(problems ? [noteOf(problems, edit)] : []));
}

function noteOf({ headline, severity, open, items, more }, edit) {
  const rest = more ? [make("p", {}, `… and ${more} more: `, make("code", {}, "neuromap check"), " lists them all.")] : [];
  const list = make("div", { class: "faults", tabindex: "0", role: "group", "aria-label": "Faults of the files" }, ...items.map((item) => entry(item, edit)), ...rest);
  const attributes = { class: `problems ${severity}`, open: open ? "" : null };
  return make("details", attributes, make("summary", {}, headline), list);
}

function entry({ place, severity, code, message, help, heading, lines, edit: row }, edit) {
  const way = edit && row !== null && row !== undefined ? [button({ click: () => edit(String(row)) }, "Edit")] : [];
  return make("div", { class: `fault ${severity}` },
    make("p", { class: "kind" }, `${place} · ${severity} ${code}`), make("p", {}, message), help ? make("p", { class: "quiet" }, help) : null, ...allLines(heading, lines), ...way);
}

/** Return what folds out to the lines of a fault that repeats; nothing where all of them are named in its place. */
function allLines(heading, lines) {
  return heading ? [make("details", { class: "quiet" }, make("summary", {}, heading), make("p", {}, lines.join(", ")))] : [];
}
