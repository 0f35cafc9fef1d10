// What a presenter shows arrives in the end, and is not lost where the server, or what its processes share, is away.

import assert from "node:assert/strict";
import test from "node:test";

import { openRoom } from "../../../../../web/front/present/line/room_client.js";

const ROOM = { code: "abc", secret: "s", address: "http://map/follow/abc", picture: "", said: "", reachable: true };
const PRESENCE = "/neuromap/rooms/abc/presence";

/** Let a page of the app be where the tests run; `answer` says what the server answers to a method and a path. */
function onPage(t, answer) {
  const sent = [];
  const before = { ...globalThis };
  Object.assign(globalThis, {
    document: { baseURI: "http://map/", hidden: false, addEventListener() {} },
    addEventListener() {},
    fetch: async (address, { method = "GET", body } = {}) => {
      const { pathname } = new URL(address);
      if (pathname !== PRESENCE) sent.push([method, pathname, body ? JSON.parse(body) : null]);
      return answer(method, pathname);
    },
  });
  t.after(() => Object.assign(globalThis, { fetch: before.fetch }));
  t.mock.timers.enable({ apis: ["setTimeout"] });
  return sent;
}

const status = (code, content = {}) => ({ ok: code < 400, status: code, json: async () => content });
const heard = { counted() {}, cutOff() {}, lost() {}, found() {} };
const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
};

test("a step that the server could not pass on is sent again", async (t) => {
  const answers = [status(502), status(503), status(204)];
  const sent = onPage(t, (method, path) => {
    if (path === "/neuromap/rooms") return status(200, ROOM);
    return path === PRESENCE ? new Promise(() => {}) : answers.shift();
  });
  const room = await openRoom("", heard);
  room.show({ address: "a" });
  for (let second = 0; second < 4; second += 1) {
    await settled();
    t.mock.timers.tick(1000);
  }
  assert.deepEqual(sent.slice(1), Array(3).fill(["POST", "/neuromap/rooms/abc", { address: "a" }]));
});

test("a server that has forgotten the room gets it again, and the step after that", async (t) => {
  const answers = [status(404), status(204)];
  const sent = onPage(t, (method, path) => {
    if (path === "/neuromap/rooms") return status(200, ROOM);
    return path === PRESENCE ? new Promise(() => {}) : answers.shift();
  });
  const room = await openRoom("s", heard);
  room.show({ address: "a" });
  for (let second = 0; second < 2; second += 1) {
    await settled();
    t.mock.timers.tick(1000);
  }
  await settled();
  assert.deepEqual(sent.map(([, path]) => path), ["/neuromap/rooms", "/neuromap/rooms/abc", "/neuromap/rooms", "/neuromap/rooms/abc"]);
});

test("the page of a proxy is no answer, and a refusal is said", async (t) => {
  const answers = [
    { ok: false, status: 502, json: async () => JSON.parse("<html>") },
    status(502, { error: "the server does not reach its presentations now" }),
  ];
  onPage(t, () => answers.shift());
  await assert.rejects(openRoom("", heard), { message: "The server does not answer." });
  await assert.rejects(openRoom("", heard), { message: "the server does not reach its presentations now" });
});
