// What was just sent is waited for until the server has begun with it and is done, or has not begun in its time.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";

import { onceAnswered } from "../../../../web/front/shared/page_rest.js";

let works, acts;
const act = () => (acts += 1);

beforeEach(() => {
  [works, acts] = [false, 0];
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  globalThis.document = { querySelector: () => (works ? {} : null) };
});

afterEach(() => mock.timers.reset());

test("where nothing was sent and nothing is worked on it acts at once", () => {
  onceAnswered(act, 0, 1_000);
  mock.timers.tick(0);
  assert.equal(acts, 1);
});

test("it acts once the server has begun and is done, long before the server counts as silent", () => {
  onceAnswered(act, 3_000, 20_000);
  mock.timers.tick(200);
  works = true;
  mock.timers.tick(200);
  assert.equal(acts, 0);
  works = false;
  mock.timers.tick(100);
  assert.equal(acts, 1);
});

test("a server that does not begin, or does not end, is not waited for for ever", () => {
  onceAnswered(act, 3_000, 20_000);
  mock.timers.tick(2_900);
  assert.equal(acts, 0);
  mock.timers.tick(200);
  assert.equal(acts, 1);
  works = true;
  onceAnswered(act, Date.now() + 3_000, Date.now() + 20_000);
  mock.timers.tick(20_100);
  assert.equal(acts, 2);
});

test("who gives up is not acted for", () => {
  onceAnswered(act, 0, 1_000)();
  mock.timers.tick(100);
  assert.equal(acts, 0);
});
