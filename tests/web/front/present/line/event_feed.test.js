// A line to the server is called again after it broke, at once when the page wakes, and once at a time.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { listenToFeed } from "../../../../../web/front/present/line/event_feed.js";

const ADDRESS = new URL("https://example.org/events");
const real = { fetch: globalThis.fetch, setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
let calls, timers, page, news;

beforeEach(() => {
  [calls, timers, news] = [[], new Map(), []];
  let number = 0;
  page = new EventTarget();
  globalThis.document = Object.assign(page, { hidden: false });
  globalThis.addEventListener = () => {};
  globalThis.setTimeout = (act, pause) => timers.set(++number, { act, pause }) && number;
  globalThis.clearTimeout = (timer) => timers.delete(timer);
  globalThis.fetch = (address, { headers, signal }) =>
    new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error("aborted")));
      calls.push({ headers, signal, answer: resolve, fail: reject });
    });
});

afterEach(() => {
  Object.assign(globalThis, real);
  delete globalThis.document;
  delete globalThis.addEventListener;
});

const settled = () => new Promise((resolve) => setImmediate(resolve));
const listen = () =>
  listenToFeed(ADDRESS, { heard: (data) => news.push(data), open: () => news.push("open"), lost: (status) => news.push(status) });

/** Let the timer with a pause run out. */
async function pass(pause) {
  const [number, { act }] = [...timers].find(([, timer]) => timer.pause === pause);
  timers.delete(number);
  act();
  await settled();
}

/** Answer the last call with a stream, and return how to send on it. */
async function answer() {
  let controller;
  const body = new ReadableStream({ start: (given) => (controller = given) });
  calls.at(-1).answer({ ok: true, status: 200, body });
  await settled();
  calls.at(-1).signal.addEventListener("abort", () => controller.error(new Error("aborted")));
  return controller;
}

test("a message is heard, and the next call says which one was the last", async () => {
  listen();
  const stream = await answer();
  stream.enqueue(new TextEncoder().encode('id: 7\ndata: {"a": 1}\n\n'));
  await settled();
  stream.close();
  await settled();
  await pass(500);
  assert.deepEqual(news, ["open", { a: 1 }, 0]);
  assert.deepEqual(calls.map(({ headers }) => headers), [{}, { "Last-Event-ID": "7" }]);
});

test("a refusal says its status, and the pauses grow", async () => {
  listen();
  for (const pause of [500, 1000, 2000, 4000, 8000, 8000]) {
    calls.at(-1).answer({ ok: false, status: 503 });
    await settled();
    await pass(pause);
  }
  assert.deepEqual(news, [503, 503, 503, 503, 503, 503]);
});

test("what the server does not know is asked for ever less often", async () => {
  listen();
  for (const pause of [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000]) {
    calls.at(-1).answer({ ok: false, status: 404 });
    await settled();
    await pass(pause);
  }
});

test("who hangs up at a refusal is not called again", async () => {
  const hangUp = listenToFeed(ADDRESS, { heard: () => {}, lost: () => hangUp() });
  calls[0].answer({ ok: false, status: 410 });
  await settled();
  assert.deepEqual([calls.length, timers.size], [1, 0]);
});

test("a page that wakes during a pause calls at once", async () => {
  listen();
  calls[0].fail(new Error("gone"));
  await settled();
  page.dispatchEvent(new Event("visibilitychange"));
  await settled();
  assert.deepEqual([calls.length, timers.size, news], [2, 1, [0]]);
});

test("a page that wakes while the line stands has one line afterwards", async () => {
  listen();
  calls[0].fail(new Error("gone"));
  await settled();
  await pass(500);
  await answer();
  page.dispatchEvent(new Event("visibilitychange"));
  await settled();
  await answer();
  const pauses = [...timers.values()].map(({ pause }) => pause);
  assert.deepEqual([calls.map(({ signal }) => signal.aborted), pauses], [[false, true, false], [25000]]);
});

test("a line that falls silent is called again", async () => {
  listen();
  await answer();
  await pass(25000);
  assert.deepEqual([calls[0].signal.aborted, news, [...timers.values()].map(({ pause }) => pause)], [true, ["open", 0], [500]]);
});

test("nobody is called after hanging up", async () => {
  const hangUp = listen();
  await answer();
  hangUp();
  await settled();
  assert.deepEqual([calls.length, calls[0].signal.aborted, timers.size, news], [1, true, 0, ["open"]]);
});
