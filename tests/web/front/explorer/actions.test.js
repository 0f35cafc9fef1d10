// What a reader does turns into choices: a double click, a search, a click on what is hidden, a way back.

import assert from "node:assert/strict";
import test from "node:test";

import { actionsOn } from "../../../../web/front/explorer/actions.js";
import { firstChoices } from "../../../../web/front/explorer/address.js";
import { libraryOf } from "../../../../web/front/explorer/library.js";
import { DATA } from "./sample.js";

const LIBRARY = libraryOf(DATA);

function doubleClicked(name, changes) {
  const state = { ...firstChoices(LIBRARY), ...changes };
  actionsOn(LIBRARY, () => state, (found) => Object.assign(state, found)).focusOrGrow(name);
  return [state.focus, state.grown, state.ask];
}

test("a double click focuses, then grows, and leaves a question that is asked", () => {
  assert.deepEqual(doubleClicked("Mood", {}), ["Mood", [], ""]);
  assert.deepEqual(doubleClicked("Mood", { focus: "GABA" }), ["GABA", ["Mood"], ""]);
  assert.deepEqual(doubleClicked("Mood", { focus: "GABA", ask: "loops" }), ["Mood", [], ""]);
});

function done(act, changes = {}, hiders = []) {
  const before = { ...firstChoices(LIBRARY), ...changes };
  const changed = {};
  act(actionsOn(LIBRARY, () => before, (found) => Object.assign(changed, found), () => hiders));
  return changed;
}

test("a search focuses and selects, and shows all levels where the level hid the concept", () => {
  const { focus, select, opened, level } = done((act) => act.search("Mood"), { ask: "loops", select: "r1" });
  assert.deepEqual([focus, select, opened, level], ["Mood", "Mood", true, undefined]);
  assert.deepEqual(done((act) => act.search("Mood"), {}, ["level"]).level, ["core", "research"]);
  const cleared = done((act) => act.search(""), { focus: "Mood", select: "Mood" });
  assert.deepEqual([cleared.focus, cleared.select], ["", ""]);
});

test("what is hidden is shown in its place: levels open, filters off, a selected concept in focus", () => {
  const file = done((act) => act.showHidden({ concept: "", levels: ["research"], isFiltered: false }));
  assert.deepEqual(file, { level: ["core", "research"] });
  const filtered = done((act) => act.showHidden({ concept: "Mood", levels: [], isFiltered: true }), { focus: "Mood" });
  assert.deepEqual(filtered, { type: [], polarity: [], evidence: [], support: [], until: [] });
  assert.equal(done((act) => act.showHidden({ concept: "Mood", levels: ["research"], isFiltered: false })).focus, "Mood");
});

test("an entry of the trail shows its focus, growth and selection again", () => {
  const { focus, grown, select, opened } = done((act) => act.goBackTo({ name: "Mood", focus: "GABA", grown: ["Stress"], select: "Mood" }), { focus: "Mood" });
  assert.deepEqual([focus, grown, select, opened], ["GABA", ["Stress"], "Mood", true]);
});
