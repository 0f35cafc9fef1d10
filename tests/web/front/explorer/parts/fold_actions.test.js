// Folding and unfolding are choices like any others.

import assert from "node:assert/strict";
import test from "node:test";

import { actionsOn } from "../../../../../web/front/explorer/actions.js";
import { firstChoices } from "../../../../../web/front/explorer/address.js";
import { FOLDED } from "../folded_data.js";

test("a concept is folded and unfolded by itself, by a narrower one, or all at once; a focus below it gives way", () => {
  const folding = (act, changes = {}) => {
    const state = { ...firstChoices(FOLDED), ...changes };
    act(actionsOn(FOLDED, () => state, (found) => Object.assign(state, found)));
    return [state.folded, state.focus];
  };
  assert.deepEqual(folding((act) => act.foldAt("Strain")), [["Strain"], ""]);
  assert.deepEqual(folding((act) => act.foldAt("Mood"), { focus: "Mood" }), [["Strain"], "Strain"]);
  assert.deepEqual(folding((act) => act.foldAt("Mood"), { focus: "GABA", folded: ["Strain"] }), [[], "GABA"]);
  assert.deepEqual(folding((act) => act.foldAt("GABA")), [[], ""]);
  assert.deepEqual(folding((act) => act.foldAll()), [["Strain"], ""]);
  for (const act of [(can) => can.unfoldAll(), (can) => can.unfoldAround("Mood"), (can) => can.toggleFold("Strain")]) {
    assert.deepEqual(folding(act, { folded: ["Strain"] }), [[], ""]);
  }
});
