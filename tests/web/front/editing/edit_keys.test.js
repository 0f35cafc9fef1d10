// The keys of the edit page ask for what their like ask for elsewhere, and a field that was typed into keeps its own undo.

import assert from "node:assert/strict";
import test from "node:test";

import { editAct } from "../../../../web/front/editing/edit_keys.js";

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
const ctrl = (key, more = {}) => ({ ...NONE, ctrlKey: true, key, ...more });

test("save, undo and redo have their usual keys, also on a Mac and in another alphabet", () => {
  const events = [
    ctrl("s"),
    ctrl("z"),
    ctrl("Z", { shiftKey: true }),
    ctrl("y"),
    { ...NONE, metaKey: true, key: "s" },
    ctrl("\u044b", { code: "KeyS" }),
  ];
  assert.deepEqual(events.map((event) => editAct(event, false)), ["save", "undo", "redo", "redo", "save", "save"]);
});

test("in a field that was typed into only save is heard", () => {
  const events = [ctrl("s"), ctrl("z"), ctrl("z", { shiftKey: true }), ctrl("y")];
  assert.deepEqual(events.map((event) => editAct(event, true)), ["save", "", "", ""]);
});

test("other keys are left alone", () => {
  const events = [{ ...NONE, key: "s" }, ctrl("s", { altKey: true }), ctrl("S", { shiftKey: true }), ctrl("a")];
  assert.deepEqual(events.map((event) => editAct(event, false)), ["", "", "", ""]);
});
