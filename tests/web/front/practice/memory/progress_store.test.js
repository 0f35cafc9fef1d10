// A browser keeps progress where it can; where it cannot, practising goes on and a sentence says so.

import assert from "node:assert/strict";
import test from "node:test";

import { dueFirst } from "../../../../../web/front/practice/memory/due.js";
import { DAY } from "../../../../../web/front/practice/memory/fsrs.js";
import { NO_PROGRESS, answerCount, withAnswer } from "../../../../../web/front/practice/memory/progress.js";
import { progressStore } from "../../../../../web/front/practice/memory/progress_store.js";
import { itemOf } from "../sample_items.js";

const KEY = "neuromap-progress-1 A map";
const NOT_KEPT = "This browser keeps no answers: its storage is full or switched off. You can go on; Keep my progress writes them into a file.";
const SET_ASIDE = "Not all that this browser had kept could be read. It was set aside, and the rest counts.";
const answered = (at, id = "r1 target") => withAnswer(NO_PROGRESS, { id, digest: "d1" }, { at, grade: 3 });

/** Return a storage that holds these texts, and as many letters as it is given. */
function storageOf(texts = {}, room = Infinity) {
  const kept = new Map(Object.entries(texts));
  const setItem = (key, text) => {
    if (text.length > room) throw new Error("QuotaExceededError");
    kept.set(key, text);
  };
  return { kept, storage: () => ({ getItem: (key) => kept.get(key) ?? null, setItem }) };
}

test("what was answered is there on the next day, and in no other map", () => {
  const { kept, storage } = storageOf();
  progressStore("A map", storage).keep(answered(5));
  assert.deepEqual([...kept.keys()], [KEY]);
  assert.deepEqual(["A map", "Another"].map((map) => answerCount(progressStore(map, storage).progress())), [1, 0]);
});

test("two tabs that keep answers by turns lose none", () => {
  const { storage } = storageOf();
  const [first, second] = [progressStore("A map", storage), progressStore("A map", storage)];
  [first, second, first].forEach((tab, at) => tab.keep(answered(at)));
  assert.deepEqual([first, progressStore("A map", storage)].map((tab) => answerCount(tab.progress())), [3, 3]);
});

test("a storage that is full or forbidden lets practising go on and says so", () => {
  const forbidden = () => {
    throw new Error("SecurityError");
  };
  for (const storage of [storageOf({}, 10).storage, forbidden]) {
    const store = progressStore("A map", storage);
    store.keep(answered(5));
    store.keep(answered(6));
    assert.deepEqual([answerCount(store.progress()), store.note()], [2, NOT_KEPT]);
  }
});

test("a kept text that cannot be read is set aside and not written over", () => {
  const { kept, storage } = storageOf({ [KEY]: "{broken" });
  const store = progressStore("A map", storage);
  assert.deepEqual([store.note(), answerCount(store.progress())], [SET_ASIDE, 0]);
  store.keep(answered(5));
  assert.equal(store.note(), "");
  assert.equal(kept.get(`${KEY} set aside`), "{broken");
  assert.equal(answerCount(progressStore("A map", storage).progress()), 1);
});

test("the file of a store gives a cleared browser the same progress and the same list of what is due, and what is new in it is counted", () => {
  const store = progressStore("A map", storageOf().storage);
  [1, 2].forEach((at) => store.keep(answered(at)));
  const cleared = progressStore("A map", storageOf().storage);
  assert.equal(cleared.open(store.text(), 100), "2 answers opened, 2 of them new here.");
  assert.equal(cleared.text(), store.text());
  const items = ["r1 target", "r2 target"].map((id) => itemOf(id));
  assert.deepEqual(dueFirst(items, cleared.progress(), DAY), dueFirst(items, store.progress(), DAY));
  store.keep(answered(3));
  assert.equal(cleared.open(store.text(), 100), "3 answers opened, 1 of them new here.");
});

test("a file that is no progress changes nothing", () => {
  const store = progressStore("A map", storageOf().storage);
  store.keep(answered(1));
  const told = store.open("source,effect\n", 100);
  assert.equal(told, "This is not a progress file. Open the one that Keep my progress has written, neuromap-progress.json.");
  assert.equal(answerCount(store.progress()), 1);
});
