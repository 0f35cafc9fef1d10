// Progress comes back from its text as it was; of anything else a sentence says what it is not.

import assert from "node:assert/strict";
import test from "node:test";

import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { MOST_ANSWERS, NO_PROGRESS, answersTo, withAnswer, withExam, withMode } from "../../../../../web/front/practice/memory/progress.js";
import { progressOf, progressText } from "../../../../../web/front/practice/memory/progress_text.js";
import { oneOf, randomProgress } from "../random_progress.js";

const NOT_ONE = "This is not a progress file. Open the one that Keep my progress has written, neuromap-progress.json.";
const TARGET = { id: "r1 target", digest: "d1" };
const file = (changes) => JSON.stringify({ format: "neuromap-progress", version: 1, map: "A map", modes: [], items: [], ...changes });

test("the text of progress is short, and the same whatever came first", () => {
  const answered = withAnswer(withAnswer(NO_PROGRESS, TARGET, { at: 7, grade: 3 }), TARGET, { at: 5, grade: 1, choice: "Mood" });
  const expected = '{"format":"neuromap-progress","version":1,"map":"A map","modes":[["recall",7]],"items":[["r1 target","d1",[[5,1,"Mood"],[7,3]]]]}\n';
  assert.equal(progressText(withMode(answered, "recall", 7), "A map"), expected);
});

test("the day of an exam comes back, and what is no day is none", () => {
  const text = progressText(withExam(NO_PROGRESS, "2026-12-15", 7), "A map");
  assert.deepEqual(progressOf(text).progress.exam, { day: "2026-12-15", at: 7 });
  for (const exam of [["soon", 7], ["2026-02-30", 7], ["2026-12-15"], "2026-12-15", null, ["2026-12-15", 99]]) {
    assert.deepEqual(progressOf(file({ exam }), 50), { progress: NO_PROGRESS, fault: "" });
  }
});

test("random progress comes back from its text, also under names that mean something in JavaScript", () => {
  const random = randomOf("texts");
  for (let round = 0; round < 300; round += 1) {
    const text = progressText(randomProgress(random), "A map");
    const { progress, fault } = progressOf(text);
    assert.deepEqual([progressText(progress, "A map"), fault], [text, ""]);
  }
  assert.equal(Object.prototype["r1 target"], undefined);
});

test("a text that is no progress says so", () => {
  for (const text of ["", "{", "null", "12", "[]", '"neuromap-progress"', "source,effect,target\n", '{"__proto__":{"format":"neuromap-progress"}}']) {
    assert.deepEqual(progressOf(text), { progress: NO_PROGRESS, fault: NOT_ONE });
  }
});

test("a text with letters changed, left out or doubled is read as far as it goes, and never breaks anything", () => {
  const random = randomOf("broken");
  for (let round = 0; round < 2000; round += 1) {
    const text = progressText(randomProgress(random), "A map");
    const place = Math.floor(random() * text.length);
    const broken = text.slice(0, place) + oneOf(["", '"', "[", "]", "{", ",", "null", "9", text.slice(place - 9, place)], random) + text.slice(place + Math.floor(random() * 3));
    const { progress, fault } = progressOf(broken);
    const again = progressText(progress, "A map");
    assert.equal(typeof fault, "string");
    assert.deepEqual(progressOf(again).fault, "");
    assert.equal(progressText(progressOf(again).progress, "A map"), again);
  }
});

test("progress of another version and progress without measure are left alone", () => {
  const foreign = "This progress was written by another version of the map (1 is read here). Open it with that one.";
  assert.deepEqual(progressOf(file({ version: 2 })), { progress: NO_PROGRESS, fault: foreign });
  assert.deepEqual(progressOf(file({ version: "1" })), { progress: NO_PROGRESS, fault: "" });
  const answers = Array.from({ length: MOST_ANSWERS + 1 }, (_, at) => [at, 3]);
  const many = "This progress has 40001 answers, and no map keeps more than 40000. Nothing of it was taken over.";
  assert.deepEqual(progressOf(file({ items: [["r1 target", "d1", answers]] })), { progress: NO_PROGRESS, fault: many });
});

test("what of a file cannot be read is counted, and the rest counts", () => {
  const rows = [null, "r1", ["r1 target"], ["r1 target", 3, []], ["r1 target", "d1", [[5, 3], [5.5, 3], [6, 7], [-1, 3], ["7", 3], [8, 3, {}], null, [9, 1, "Mood"]]]];
  const { progress, fault } = progressOf(file({ items: rows }));
  assert.deepEqual(answersTo(progress, TARGET), [[5, 3, ""], [9, 1, "Mood"]]);
  assert.equal(fault, "10 entries of this progress could not be read. The others are there.");
  assert.equal(progressOf(file({ items: {} })).fault, "1 entry of this progress could not be read. The others are there.");
});

test("an answer from the future counts in what the browser kept, and not in a file", () => {
  const text = file({ items: [["r1 target", "d1", [[5, 3], [900, 3]]]] });
  assert.deepEqual([progressOf(text), progressOf(text, 100)].map(({ progress }) => answersTo(progress, TARGET).length), [2, 1]);
});
