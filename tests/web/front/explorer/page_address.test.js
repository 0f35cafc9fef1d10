// The address follows what is chosen, and the browser's steps are followed as long as they stay on the page.

import assert from "node:assert/strict";
import test, { afterEach, beforeEach } from "node:test";

import { pageAddress } from "../../../../web/front/explorer/page_address.js";

const KNOWN = ["level", "focus"];
let bar, heard, element;

beforeEach(() => {
  [heard, element] = [{}, { isConnected: true }];
  const go = (address) => (bar = new URL(address, bar));
  bar = new URL("http://localhost/map");
  Object.defineProperty(globalThis, "location", { configurable: true, get: () => bar });
  globalThis.history = { state: "kept", pushed: 0, pushState: (_, __, to) => void (go(to), (history.pushed += 1)), replaceState: (_, __, to) => go(to) };
  globalThis.addEventListener = (name, hear) => (heard[name] = hear);
});

afterEach(() => {
  for (const name of ["location", "history", "addEventListener"]) delete globalThis[name];
});

const opened = (query = "") => {
  bar = new URL(`http://localhost/map${query}`);
  return pageAddress(element, KNOWN, () => "01234567");
};

function travelled(address) {
  const seen = [];
  address.watch(() => seen.push(bar.search));
  const step = { preventDefault: () => seen.push("kept"), stopImmediatePropagation: () => {} };
  return (to) => {
    bar = new URL(to, bar);
    heard["neuromap-travel"](step);
    return seen.splice(0);
  };
}

test("an act is a step of the history, with the version of the data, and foreign words stay", () => {
  const address = opened("?embed=true&focus=Mood&data=89abcdef");
  address.settle();
  address.put("level=&focus=GABA");
  assert.deepEqual([bar.search, history.pushed], ["?embed=true&level=&focus=GABA&data=01234567", 1]);
  address.put("");
  assert.equal(bar.search, "?embed=true&data=01234567");
});

test("an address that says no version gets it without a step", () => {
  const address = opened("?focus=GABA");
  address.carry();
  address.carry();
  assert.deepEqual([bar.search, history.pushed, address.now()], ["?focus=GABA&data=01234567", 0, "focus=GABA&data=01234567"]);
});

test("a link keeps naming the version that it was made with until that is settled", () => {
  const address = opened("?focus=GABA&amp;data=89abcdef.abcDE");
  assert.equal(address.age(), "89abcdef.abcDE");
  address.carry();
  assert.equal(bar.search, "?focus=GABA&data=89abcdef");
  address.put("focus=Mood");
  assert.equal(bar.search, "?focus=Mood&data=89abcdef");
  address.settle();
  assert.deepEqual([bar.search, address.age()], ["?focus=Mood&data=01234567", ""]);
});

test("of several versions that an address says the last counts, as for the note on what was misread", () => {
  const address = opened("?data=yesterday&focus=GABA&data=89abcdef");
  address.carry();
  assert.deepEqual([address.age(), bar.search], ["89abcdef", "?data=yesterday&focus=GABA&data=89abcdef"]);
  address.put("focus=Mood");
  assert.equal(bar.search, "?focus=Mood&data=89abcdef");
  assert.equal(opened("?data=89abcdef&data=yesterday").age(), "");
});

test("steps on the page are heard and kept from others", () => {
  const go = travelled(opened());
  assert.deepEqual(go("?focus=GABA"), ["kept", "?focus=GABA"]);
  assert.deepEqual(go("?"), ["kept", ""]);
});

test("steps to another page and back are not, nor after the page was left or its element is gone", () => {
  const go = travelled(opened());
  assert.deepEqual([go("/edit"), go("/map")], [[], []]);
  const left = opened();
  const goOn = travelled(left);
  left.leave();
  assert.deepEqual(goOn("?focus=GABA"), []);
  const goLast = travelled(opened());
  element.isConnected = false;
  assert.deepEqual(goLast("?focus=GABA"), []);
});
