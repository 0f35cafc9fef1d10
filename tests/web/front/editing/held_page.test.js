// A page that alone has a draft is not left without a question, and one whose draft is stored is.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach, mock } from "node:test";

import { holdPage } from "../../../../web/front/editing/held_page.js";

let heard;

beforeEach(() => {
  heard = new Set();
  mock.timers.enable({ apis: ["setTimeout"] });
  Object.assign(globalThis, {
    addEventListener: (name, act) => name === "beforeunload" && heard.add(act),
    removeEventListener: (name, act) => heard.delete(act),
  });
});

afterEach(() => mock.timers.reset());

/** Leave the page; returns how often the browser is told to ask. */
function leave() {
  let asked = 0;
  for (const act of heard) act({ preventDefault: () => (asked += 1) });
  return asked;
}

test("the browser asks each time while the component is on the page, and no more once all are gone", () => {
  const [one, other] = [{ isConnected: true }, { isConnected: true }];
  const ends = [one, one, other].map((parentElement) => holdPage({ parentElement }));
  assert.deepEqual([leave(), leave()], [1, 1]);
  one.isConnected = false;
  for (const end of ends) end();
  mock.timers.tick(1_000);
  assert.equal(leave(), 1);
  other.isConnected = false;
  for (const end of ends) end();
  mock.timers.tick(1_000);
  assert.equal(leave(), 0);
});
