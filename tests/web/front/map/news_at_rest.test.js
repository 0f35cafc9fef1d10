// A version is told at once to a page at rest, and after the answer to what was clicked where a hand is at work.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";

import { watchAtRest } from "../../../../web/front/map/news_at_rest.js";

const realFetch = globalThis.fetch;
let heard, works, told, stop, known;

beforeEach(() => {
  [heard, works, told, known] = [{}, false, [], "v1"];
  mock.timers.enable({ apis: ["setTimeout", "Date"] });
  globalThis.document = {
    hidden: false,
    baseURI: "http://localhost/",
    addEventListener: (name, act, { signal }) => {
      heard[name] = act;
      signal.addEventListener("abort", () => delete heard[name]);
    },
    querySelector: () => (works ? {} : null),
  };
  globalThis.fetch = async () => ({ ok: true, json: async () => ({ version: "v2", edition: "" }) });
  stop = watchAtRest(
    () => known,
    (version) => told.push(version),
  );
});

afterEach(() => {
  stop();
  mock.timers.reset();
  globalThis.fetch = realFetch;
  delete globalThis.document;
});

/** Let a time pass, and what was asked for in it be answered. */
async function pass(time) {
  mock.timers.tick(time);
  for (let turn = 0; turn < 5; turn++) await null;
}

test("a page at rest is told at once", async () => {
  await pass(1_000);
  assert.deepEqual(told, ["v2"]);
});

test("news wait for the answer to a click, which the server may be slow to begin with", async () => {
  await pass(900);
  heard.click();
  await pass(100);
  await pass(800);
  assert.deepEqual(told, []);
  works = true;
  await pass(5_000);
  assert.deepEqual(told, []);
  works = false;
  await pass(50);
  assert.deepEqual(told, ["v2"]);
});

test("what the answer to the click has brought along is no news", async () => {
  works = true;
  await pass(1_000);
  [works, known] = [false, "v2"];
  await pass(50);
  assert.deepEqual(told, []);
});

test("who never rests is told all the same, and after the end nobody is", async () => {
  works = true;
  await pass(1_000);
  await pass(9_950);
  assert.deepEqual(told, []);
  await pass(50);
  assert.deepEqual(told, ["v2"]);
  stop();
  assert.deepEqual(heard, {});
});
