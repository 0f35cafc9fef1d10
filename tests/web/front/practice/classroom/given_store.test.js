// Answers outlast a reload of their task, another task begins anew, and a browser that keeps nothing loses nothing before.

import assert from "node:assert/strict";
import test from "node:test";

import { givenStore } from "../../../../../web/front/practice/classroom/given_store.js";

const TASK = { map: "A map", data: "v1", task: "seed=7" };
const RESULT = { mode: "predict", answers: [{ id: "r1 predict", right: true, sure: null, choice: "rises" }] };
const ITEM = { id: "r1 predict", kind: "predict", digest: "c1", given: "rises", right: true, sure: null };

function storageOf(kept = new Map()) {
  return () => ({ getItem: (key) => kept.get(key) ?? null, setItem: (key, text) => kept.set(key, text) });
}

test("answers and the name are there again after a reload, and not on another task", () => {
  const storage = storageOf();
  const first = givenStore(TASK, "amber-otter", storage);
  first.rename("fox");
  first.add(RESULT, [], () => "c1");
  assert.deepEqual(first.handIn(), { ...TASK, name: "fox", items: [ITEM], links: [] });
  assert.deepEqual(givenStore(TASK, "red-owl", storage).handIn(), first.handIn());
  for (const changes of [{ task: "seed=8" }, { data: "v2" }, { map: "Another" }]) {
    assert.deepEqual(givenStore({ ...TASK, ...changes }, "red-owl", storage).handIn(), { ...TASK, ...changes, name: "red-owl", items: [], links: [] });
  }
});

test("what is forgotten is gone for the next one at the screen", () => {
  const storage = storageOf();
  const store = givenStore(TASK, "amber-otter", storage);
  store.add(RESULT, [], () => "c1");
  store.forget("red-owl");
  assert.deepEqual(store.handIn(), { ...TASK, name: "red-owl", items: [], links: [] });
  assert.deepEqual(givenStore(TASK, "blue-fox", storage).handIn().items, []);
});

test("a browser without a storage, or with nonsense in it, keeps the answers for as long as the page", () => {
  const forbidden = () => { throw new Error("forbidden"); };
  for (const storage of [forbidden, storageOf(new Map([["neuromap-answers-1", "{"]]))]) {
    const store = givenStore(TASK, "amber-otter", storage);
    store.add(RESULT, [], () => "c1");
    assert.deepEqual(store.handIn().items, [ITEM]);
  }
});
