// What is asked for in one breath is done one after the other, each after the server has begun with what came before.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";

import { inTurn, noteSent, noteUndo } from "../../../../web/front/editing/act_queue.js";

let works, done;
const marks = new Set();

/** An act that clicks, and one that finds nothing to click. */
const clicks = (name) => () => Boolean(done.push(name));
const finds = (name) => () => done.push(name) < 0;

beforeEach(() => {
  [works, done] = [false, []];
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  marks.clear();
  globalThis.document = {
    querySelector: () => (works ? {} : null),
    documentElement: { hasAttribute: (name) => marks.has(name), setAttribute: (name) => marks.add(name), removeAttribute: (name) => marks.delete(name) },
    dispatchEvent: ({ type }) => done.push(type),
  };
});

afterEach(() => {
  works = false;
  mock.timers.tick(30_000);
  mock.timers.reset();
});

test("two acts in one breath are two: the second waits for the answer to the first", () => {
  inTurn(clicks("undo"));
  inTurn(clicks("undo again"));
  mock.timers.tick(100);
  assert.deepEqual(done, ["undo"]);
  works = true;
  mock.timers.tick(300);
  assert.deepEqual(done, ["undo"]);
  works = false;
  mock.timers.tick(100);
  assert.deepEqual(done, ["undo", "undo again"]);
});

test("an act waits for what was typed just before it", () => {
  noteSent();
  inTurn(clicks("undo"));
  mock.timers.tick(500);
  assert.deepEqual(done, []);
  works = true;
  mock.timers.tick(100);
  works = false;
  mock.timers.tick(100);
  assert.deepEqual(done, ["undo"]);
});

test("an act that finds nothing to do holds nobody up", () => {
  inTurn(finds("redo"));
  inTurn(clicks("undo"));
  mock.timers.tick(100);
  assert.deepEqual(done, ["redo", "undo"]);
});

test("an act whose button comes only with what was typed just before it is not lost", () => {
  let canBePressed = false;
  const save = () => canBePressed && Boolean(done.push("save"));
  works = true;
  noteSent();
  inTurn(save);
  mock.timers.tick(200);
  works = false;
  mock.timers.tick(200);
  works = true;
  mock.timers.tick(200);
  assert.deepEqual(done, []);
  [works, canBePressed] = [false, true];
  mock.timers.tick(200);
  assert.deepEqual(done, ["save"]);
});

test("an act that what was typed long ago does not make possible holds nobody up", () => {
  noteSent();
  works = true;
  mock.timers.tick(100);
  works = false;
  mock.timers.tick(4_000);
  inTurn(finds("redo"));
  inTurn(clicks("undo"));
  mock.timers.tick(100);
  assert.deepEqual(done, ["redo", "undo"]);
});

test("what the server does not begin with is not waited for for ever", () => {
  noteSent();
  inTurn(clicks("save"));
  mock.timers.tick(3_100);
  assert.deepEqual(done, ["save"]);
});

/** Let the server work for a moment, and be done. */
function answer() {
  works = true;
  mock.timers.tick(100);
  works = false;
  mock.timers.tick(100);
}

test("the page is marked from the first undo until the last one is answered", () => {
  inTurn(clicks("undo"), true);
  inTurn(clicks("undo again"), true);
  mock.timers.tick(100);
  answer();
  assert.deepEqual([done, marks.size], [["undo", "undo again"], 1]);
  answer();
  assert.deepEqual([done, marks.size], [["undo", "undo again", "neuromap-undone"], 0]);
});

test("an undo that was clicked marks the page, too, and one that finds nothing to undo for no longer than that", () => {
  noteUndo();
  assert.equal(marks.size, 1);
  answer();
  assert.equal(marks.size, 0);
  inTurn(finds("undo"), true);
  mock.timers.tick(100);
  assert.equal(marks.size, 0);
});
