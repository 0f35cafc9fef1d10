// What is done at a table while an undo is on its way waits for it, and is done in its order.

import assert from "node:assert/strict";
import test, { beforeEach } from "node:test";

import { waitingHand } from "../../../../web/front/editing/waiting_hand.js";

let isUndoing, heard, done;

class Element {
  matches() {
    return this.isButton ?? false;
  }
}

beforeEach(() => {
  [isUndoing, heard, done] = [true, {}, []];
  Object.assign(globalThis, { Element, HTMLInputElement: class {}, HTMLTextAreaElement: class {} });
  globalThis.document = { documentElement: { hasAttribute: () => isUndoing }, addEventListener: (name, hear) => (heard[name] = hear) };
});

/** Return a table of three rows and two columns whose cells open with a text, and the hand at it. */
function atTable() {
  const columns = ["source", "target"];
  let focus = { rowIndex: 1, column: "source" };
  const grid = {
    getFocusedCell: () => focus,
    getDisplayedRowCount: () => 3,
    setFocusedCell: (rowIndex, column) => done.push(`at ${(focus = { rowIndex, column }).column} ${rowIndex}`),
    startEditingCell: ({ colKey, charPress }) => done.push(`open ${colKey}: ${charPress}`),
    stopEditing: () => done.push("shut"),
    tabToNextCell: () => done.push("next"),
  };
  const home = { addEventListener: (name, hear) => (heard[name] = hear), querySelector: () => null };
  return waitingHand({ grid, columns: { getAllDisplayedColumns: () => columns }, home }, new AbortController().signal);
}

/** Press a key; return whether the table itself hears of it. */
function press(key, more = {}) {
  let isHeard = true;
  heard.keydown({ key, target: new Element(), preventDefault: () => {}, stopImmediatePropagation: () => (isHeard = false), ...more });
  return isHeard;
}

test("what is done meanwhile is done afterwards, in its order", () => {
  const hand = atTable();
  hand(() => done.push("add"));
  assert.deepEqual([press("N"), press("Tab"), press("ArrowUp"), press("ArrowLeft")], [false, false, false, false]);
  assert.deepEqual(done, []);
  isUndoing = false;
  heard["neuromap-undone"]();
  assert.deepEqual(done, ["add", "open source: N", "shut", "next", "at source 0", "at source 0"]);
  heard["neuromap-undone"]();
  assert.equal(done.length, 6);
});

test("without an undo on its way nothing waits", () => {
  isUndoing = false;
  const hand = atTable();
  hand(() => done.push("add"));
  assert.deepEqual([press("N"), done], [true, ["add"]]);
});

test("a button keeps its own key until something waits, and keys with Ctrl are never held", () => {
  const hand = atTable();
  const button = Object.assign(new Element(), { isButton: true });
  assert.deepEqual([press(" ", { target: button }), press("z", { ctrlKey: true })], [true, true]);
  hand(() => done.push("add"));
  assert.equal(press("N", { target: button }), false);
});
