// The bar above the table: which rows are shown, and what can be done with rows.

/** @import { RowFilter } from "./row_filter.js" */

import { button, element, withAttributes } from "../shared/dom.js";
import { EVERYTHING } from "./row_filter.js";

/** @typedef {{ shown: number, rows: number, faulty: number, changed: number, selected: number, fill: string, concept: string, moves: boolean[] | null }} BarState */
/** @typedef {{ filter: (filter: RowFilter) => void, add: () => void, duplicate: () => void, remove: () => void, fill: () => void, move: (by: number) => void, leave: () => void }} BarActs */

/**
 * Return the bar. `show(state)` brings it up to date, `reset()` shows all rows again, `only(concept)`
 * those of a concept.
 * @param {BarActs} act
 * @param {RowFilter} begun
 */
export function gridBar(act, begun) {
  let filter = begun;
  /** @param {Partial<RowFilter>} change */
  const set = (change) => act.filter((filter = { ...filter, ...change }));
  const words = searchField(begun.words, (text) => set({ words: text }), act.leave);
  const faulty = toggle(() => set({ faulty: !filter.faulty }));
  const changed = toggle(() => set({ changed: !filter.changed }));
  const concept = toggle(() => set({ concept: filter.concept ? "" : state.concept }));
  const count = withAttributes(element("span", "count"), { role: "status" });
  const rows = rowButtons(act);
  /** @type {BarState} */
  let state = { shown: 0, rows: 0, faulty: 0, changed: 0, selected: 0, fill: "", concept: "", moves: null };

  /** @param {BarState} now */
  const show = (now) => {
    state = now;
    press(faulty, filter.faulty, `Faulty ${now.faulty.toLocaleString("en")}`, !now.faulty && !filter.faulty);
    press(changed, filter.changed, `Changed ${now.changed.toLocaleString("en")}`, !now.changed && !filter.changed);
    press(concept, Boolean(filter.concept), filter.concept ? `Only ${filter.concept}` : now.concept ? `Only ${now.concept}` : "Only this concept", !filter.concept && !now.concept);
    const of = now.shown === now.rows ? "" : `${now.shown.toLocaleString("en")} of `;
    count.textContent = `${of}${now.rows.toLocaleString("en")} ${now.rows === 1 ? "row" : "rows"}`;
    rows.show(now);
  };
  /** @param {Partial<RowFilter>} change */
  const begin = (change) => {
    words.value = "";
    set({ ...EVERYTHING, ...change });
  };
  const reset = () => begin({});
  const only = (/** @type {string} */ name) => begin({ concept: name });
  const bar = withAttributes(element("div", "bar", "", words, faulty, changed, concept, count, rows.element), { role: "group", "aria-label": "Rows of the table" });
  return { element: bar, show, reset, only, words };
}

/** @type {(words: string, typed: (text: string) => void, leave: () => void) => HTMLInputElement} */
function searchField(words, typed, leave) {
  const field = withAttributes(element("input"), { type: "search", placeholder: "Rows that contain …", "aria-label": "Show only rows that contain these words", "data-testid": "grid-filter" });
  field.value = words;
  field.addEventListener("input", (event) => {
    // Nothing of it is for the server, so that the page may be left at any time.
    event.stopPropagation();
    typed(field.value);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "Enter") leave();
  });
  return field;
}

/** @param {() => void} act */
function toggle(act) {
  return withAttributes(button("", act), { "aria-pressed": "false" });
}

/** @type {(made: HTMLButtonElement, isOn: boolean, text: string, isOff: boolean) => void} */
function press(made, isOn, text, isOff) {
  made.setAttribute("aria-pressed", String(isOn));
  made.textContent = text;
  made.disabled = isOff;
}

const MOVED = ["Move earlier: change places with the step before it (Alt and Arrow up)", "Move later: change places with the step after it (Alt and Arrow down)"];

/** @param {BarActs} act */
function rowButtons(act) {
  const add = button("Add a row", act.add);
  const duplicate = button("Duplicate", act.duplicate);
  const remove = button("Delete", act.remove);
  const fill = button("", act.fill);
  const moves = [button("Move earlier", () => act.move(-1), MOVED[0]), button("Move later", () => act.move(1), MOVED[1])];
  /** @param {BarState} state */
  const show = ({ selected, fill: text, moves: can }) => {
    moves.forEach((made, place) => Object.assign(made, { hidden: !can, disabled: !can?.[place] }));
    duplicate.textContent = selected > 1 ? `Duplicate ${selected}` : "Duplicate";
    remove.textContent = selected > 1 ? `Delete ${selected}` : "Delete";
    fill.hidden = !text || selected < 2;
    fill.textContent = text;
    fill.title = text;
  };
  // They go into the next line together.
  return { element: element("span", "acts", "", ...moves, fill, add, duplicate, remove), show };
}
