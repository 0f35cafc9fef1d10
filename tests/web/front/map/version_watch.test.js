// An open page notices another version once, pauses when nobody answers, and stops when asked.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { watchVersion } from "../../../../web/front/map/version_watch.js";

let timers, pauses, answers, asked, told, current;
const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, fetch: globalThis.fetch };

beforeEach(() => {
  [timers, pauses, answers, asked, told, current] = [new Map(), [], [], [], [], "v1"];
  globalThis.document = { hidden: false };
  globalThis.setTimeout = (act, pause) => timers.set(pauses.push(pause), act) && pauses.length;
  globalThis.clearTimeout = (number) => timers.delete(number);
  globalThis.fetch = async (...call) => {
    asked.push(call);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
});

afterEach(() => {
  Object.assign(globalThis, real);
  delete globalThis.document;
});

const version = (name) => ({ ok: true, json: async () => ({ version: name, edition: `edition of ${name}` }) });
const watch = () => watchVersion(() => current, (found, edition) => told.push([found, edition]), "address");

/** Let the next timer run until it has set another. */
async function pass() {
  const [[number, act]] = timers;
  timers.delete(number);
  await act();
}

async function hear(...given) {
  for (const answer of given) {
    answers.push(answer);
    await pass();
  }
}

test("the same version is no news", async () => {
  watch();
  await hear(version("v1"), version("v1"));
  assert.deepEqual([told, pauses], [[], [1000, 1000, 1000]]);
  assert.deepEqual(asked[0], ["address", { cache: "no-store" }]);
});

test("another version is told once, and the next one again", async () => {
  watch();
  await hear(version("v2"), version("v2"));
  current = "v2";
  await hear(version("v2"), version("v3"));
  assert.deepEqual(told, [["v2", "edition of v2"], ["v3", "edition of v3"]]);
});

test("a process that has not seen a save yet is not believed, unless it stays so", async () => {
  watch();
  const saved = (name, time) => ({ ok: true, json: async () => ({ version: name, edition: `edition of ${name}`, saved: time }) });
  await hear(saved("v2", 20));
  current = "v2";
  for (let turn = 0; turn < 20; turn++) await hear(saved("v1", 10), saved("v2", 20));
  assert.deepEqual(told, [["v2", "edition of v2"]]);
  for (let turn = 0; turn < 4; turn++) await hear(saved("v1", 10));
  assert.deepEqual(told, [["v2", "edition of v2"], ["v1", "edition of v1"]]);
});

test("a server that does not answer is asked less and less often, until it answers", async () => {
  watch();
  const silence = [new Error("gone"), { ok: false }, new Error(), new Error(), new Error()];
  await hear(...silence, version("v2"));
  assert.deepEqual(pauses, [1000, 2000, 4000, 8000, 15000, 15000, 1000]);
  assert.deepEqual(told, [["v2", "edition of v2"]]);
});

test("a page asks again when the server says, which is later where many ask", async () => {
  watch();
  const later = (pause) => ({ ok: true, json: async () => ({ version: "v1", pause }) });
  await hear(later(4.5), version("v1"), later(1));
  assert.deepEqual(pauses, [1000, 4500, 1000, 1000]);
});

test("a hidden page does not ask", async () => {
  watch();
  document.hidden = true;
  await pass();
  assert.deepEqual([asked, told, pauses], [[], [], [1000, 1000]]);
});

test("nothing is asked after the clean-up", () => {
  watch()();
  assert.equal(timers.size, 0);
});

test("nothing is asked after a clean-up during a question", async () => {
  const stop = watch();
  answers.push(version("v1"));
  const asking = pass();
  stop();
  await asking;
  assert.equal(timers.size, 0);
});
