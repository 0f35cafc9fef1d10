// A session that was left is there again, of the same view and map alone, and without a browser that keeps things nothing breaks.

import assert from "node:assert/strict";
import test from "node:test";

import { keepSession, takenUp } from "../../../../../web/front/practice/page/left_session.js";

const NAME = "neuromap-practice-sessions";
const LEFT = { map: "A map", query: "level=core", seed: "7", mode: "recall", states: { recall: "{}" } };
const SAME = { map: "A map", query: "level=core", seed: "7" };
const kept = new Map();

globalThis.localStorage = {
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, text) => kept.set(name, text),
};

test("it is taken up for the same map, view and seed, or for no seed", () => {
  keepSession(LEFT);
  assert.deepEqual(takenUp(SAME), LEFT);
  assert.deepEqual(takenUp({ ...SAME, seed: "" }), LEFT);
  for (const other of [{ map: "Another" }, { query: "" }, { seed: "8" }]) assert.equal(takenUp({ ...SAME, ...other }), null);
});

test("another view or seed does not take its place, and of many the newest eight stay", () => {
  keepSession({ ...LEFT, query: "" });
  keepSession({ ...LEFT, seed: "8" });
  assert.deepEqual([takenUp(SAME), takenUp({ ...SAME, seed: "" }).seed], [LEFT, "8"]);
  for (let seed = 10; seed < 17; seed += 1) keepSession({ ...LEFT, seed: String(seed) });
  assert.deepEqual(["7", "8", "16"].map((seed) => takenUp({ ...SAME, seed })?.seed), [undefined, "8", "16"]);
});

test("one that is done is no longer there, the others are", () => {
  keepSession({ ...LEFT, seed: "16", states: {} });
  assert.deepEqual(["15", "16"].map((seed) => takenUp({ ...SAME, seed })?.seed), ["15", undefined]);
});

test("what is no session of ours counts as none, and a browser that forbids it is let be", () => {
  for (const text of ["{", "{}", "7", "null", "[null]", JSON.stringify([{ ...SAME, mode: "recall", states: null }]), JSON.stringify([{ ...LEFT, mode: 7 }])]) {
    kept.set(NAME, text);
    assert.equal(takenUp({ ...SAME, seed: "" }), null);
  }
  globalThis.localStorage = undefined;
  keepSession(LEFT);
  assert.equal(takenUp(SAME), null);
});
