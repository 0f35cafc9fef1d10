// A session that was left is there again, of the same view and data alone, and without a browser that keeps things nothing breaks.

import assert from "node:assert/strict";
import test from "node:test";

import { keepSession, takenUp } from "../../../../../web/front/practice/page/left_session.js";

const LEFT = { version: "v1", query: "level=core", seed: "7", mode: "recall", states: { recall: "{}" } };
const kept = new Map();

globalThis.localStorage = {
  getItem: (name) => kept.get(name) ?? null,
  setItem: (name, text) => kept.set(name, text),
  removeItem: (name) => kept.delete(name),
};

test("it is taken up for the same view, data and seed, or for no seed", () => {
  keepSession(LEFT);
  assert.deepEqual(takenUp({ version: "v1", query: "level=core", seed: "7" }), LEFT);
  assert.deepEqual(takenUp({ version: "v1", query: "level=core", seed: "" }), LEFT);
  for (const other of [{ version: "v2" }, { query: "" }, { seed: "8" }]) {
    assert.equal(takenUp({ version: "v1", query: "level=core", seed: "7", ...other }), null);
  }
});

test("what is no session of ours counts as none, and a browser that forbids it is let be", () => {
  for (const text of ["{", "[]", "7", '{"version":"v1","query":"level=core"}', '{"version":"v1","query":"level=core","seed":"7","mode":"recall","states":null}', JSON.stringify({ ...LEFT, states: {} })]) {
    kept.set("neuromap-practice", text);
    assert.equal(takenUp({ version: "v1", query: "level=core", seed: "" }), null);
  }
  globalThis.localStorage = undefined;
  keepSession(LEFT);
  assert.equal(takenUp(LEFT), null);
});
