// A student is told what a task is, until when, and what has changed since.

import assert from "node:assert/strict";
import test from "node:test";

import { linkFault, sinceWords, taskSentences } from "../../../../../web/front/practice/tasks/task_words.js";

const NOW = new Date(2026, 10, 30, 12).getTime();
const TASK = { number: 15, modes: ["Recall"], due: "", hasHints: true };

test("number, ways to practise, day and hints are said", () => {
  assert.deepEqual(taskSentences(TASK, NOW), ["15 questions to recall.", "A hint helps where you are stuck."]);
  assert.deepEqual(taskSentences({ number: 1, modes: ["Recall", "Predict"], due: "2026-12-02", hasHints: false }, NOW),
    ["1 question to recall.", "Ways to practise: Recall, Predict.", "Until 2 December 2026.", "There are no hints."]);
  assert.deepEqual(taskSentences({ ...TASK, number: 0, modes: ["Predict"] }, NOW), []);
});

test("the day of a task is today, ahead, or over, after which it is still possible", () => {
  const said = (due) => taskSentences({ ...TASK, due }, NOW)[1];
  assert.deepEqual(["2026-11-30", "2026-12-01", "2026-11-29"].map(said), ["Until today.", "Until 1 December 2026.", "It was due on 29 November 2026. You can still do it."]);
});

test("questions that changed or went are counted", () => {
  assert.deepEqual([{ changed: 2, gone: 0 }, { changed: 1, gone: 3 }, { changed: 0, gone: 1 }, { changed: 0, gone: 0 }].map(sinceWords), [
    "2 questions of this task have changed since it was made.",
    "1 question of this task has changed since it was made. 3 questions of it are not in the map any more.",
    "1 question of it is not in the map any more.",
    "",
  ]);
});

test("a link that many programs would cut off, or that asks nothing, says how to go on", () => {
  assert.equal(linkFault("x".repeat(2000), 0, false), "");
  assert.equal(linkFault("x".repeat(2345), 40, false),
    "The link has 2,345 characters, and many programs cut off what is behind 2,000. To shorten it, put some of the 40 questions back that are struck out, ask fewer questions, or show another part of the map.");
  assert.equal(linkFault("x".repeat(2345), 0, false),
    "The link has 2,345 characters, and many programs cut off what is behind 2,000. To shorten it, ask fewer questions, or show another part of the map.");
  assert.equal(linkFault("x", 3, true), "Nothing is left to ask. Put a question back, or show more of the map first.");
});
