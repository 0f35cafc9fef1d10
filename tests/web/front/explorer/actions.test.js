// A double click focuses, or grows the map around a focus; beside an answer it leaves the question.

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
