// An answer becomes the arrow of a box: what it shows, and the name that it masks.

import assert from "node:assert/strict";
import test from "node:test";

import { arrowOf } from "../../../../../web/front/practice/modes/point_map.js";
import { itemOf } from "../sample_items.js";

const RELATIONS = {
  r1: { source: "GABA", effect: "calms", target: "Stress", sign: -1 },
  r2: { source: "Sleep: deep", effect: "lifts", target: "Mood", sign: 1 },
};
const library = { relation: (id) => RELATIONS[id] };
const item = itemOf("r1 point", { right: "GABA calms ____.", wrong: [{ text: "In mice: ____ lifts Mood.", relation: "r2" }, { text: "In mice: Sleep: deep lifts ____.", relation: "r2" }] });

test("an arrow leads to a masked box or starts at it, and says in whom it was seen", () => {
  const arrows = [item.right, ...item.wrong.map(({ text }) => text)].map((text) => arrowOf(item, text, library));
  assert.deepEqual(arrows, [
    { kept: "GABA", effect: "calms", sign: -1, setting: "", name: "Stress", isTarget: true },
    { kept: "Mood", effect: "lifts", sign: 1, setting: "In mice", name: "Sleep: deep", isTarget: false },
    { kept: "Sleep: deep", effect: "lifts", sign: 1, setting: "In mice", name: "Mood", isTarget: true },
  ]);
});
