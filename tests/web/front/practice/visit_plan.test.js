// A first visit has its order; on later days what is due comes first.

import assert from "node:assert/strict";
import test from "node:test";

import { DAY } from "../../../../web/front/practice/memory/fsrs.js";
import { NO_PROGRESS, withAnswer, withMode } from "../../../../web/front/practice/memory/progress.js";
import { plan } from "../../../../web/front/practice/visit_plan.js";
import { itemOf } from "./sample_items.js";

const NOW = new Date(2026, 0, 5, 9).getTime();
const ITEMS = ["r1 target", "r2 target"].map((id) => itemOf(id));
const [ONE, OTHER] = ITEMS;
const withModes = (progress, modes, at = NOW) => modes.reduce((known, mode) => withMode(known, mode, at), progress);
const answered = (progress, item, grade, at = NOW) => withAnswer(progress, item, { at, grade });
const ALL = ["read along", "predict", "recall", "build"];

test("a first visit reads along, predicts, recalls until each was right once, and builds", () => {
  assert.equal(plan(ITEMS, NO_PROGRESS, NOW), "read along");
  assert.equal(plan(ITEMS, withModes(NO_PROGRESS, ["read along"]), NOW), "predict");
  const predicted = withModes(NO_PROGRESS, ["read along", "predict"]);
  assert.equal(plan(ITEMS, predicted, NOW), "recall");
  const half = answered(answered(withModes(predicted, ["recall"]), ONE, 3), OTHER, 1);
  assert.equal(plan(ITEMS, half, NOW), "recall");
  const whole = answered(half, OTHER, 2, NOW + 1);
  assert.equal(plan(ITEMS, whole, NOW + 2), "build");
  assert.equal(plan(ITEMS, withModes(whole, ["build"]), NOW + 2), "");
});

test("on later days what is due is recalled, then predicted once a day, then what is new is recalled", () => {
  const visited = answered(withModes(NO_PROGRESS, ALL), ONE, 3);
  const [later, after] = [NOW + 2 * DAY, NOW + 2 * DAY + 1];
  assert.equal(plan(ITEMS, visited, later), "recall");
  const recalled = answered(visited, ONE, 3, later);
  assert.equal(plan(ITEMS, recalled, after), "predict");
  const predicted = withModes(recalled, ["predict"], later);
  assert.equal(plan(ITEMS, predicted, after), "recall");
  assert.equal(plan(ITEMS, answered(predicted, OTHER, 3, later), after), "");
});

test("what is due again on the same day waits until something was predicted, and no question that was never right holds that up", () => {
  const later = NOW + 2 * DAY;
  const visited = answered(withModes(NO_PROGRESS, ALL), ONE, 1);
  const recalled = withModes(answered(visited, ONE, 1, later), ["recall"], later);
  const dueAgain = later + DAY / 24;
  assert.equal(plan(ITEMS, recalled, dueAgain), "predict");
  assert.equal(plan(ITEMS, withModes(recalled, ["predict"], later), dueAgain), "recall");
});

test("what a view has nothing for is left out", () => {
  assert.equal(plan(ITEMS, NO_PROGRESS, NOW, ["recall", "build"]), "recall");
  assert.equal(plan([], NO_PROGRESS, NOW, ["recall"]), "");
  assert.equal(plan(ITEMS, withModes(NO_PROGRESS, ["read along"]), NOW, ["read along"]), "");
});
