// Views are kept by the browser for each map; where it keeps nothing that is said, and the page has them all the same.

import assert from "node:assert/strict";
import test from "node:test";

import { viewStore } from "../../../../../web/front/explorer/views/view_store.js";

const VIEW = { name: "Stress", address: "focus=Stress" };
const NOT_KEPT = "This browser does not keep it: its storage is full or switched off. Export writes your views into a file.";

function shelfOf(texts = {}) {
  return { texts, getItem: (name) => texts[name] ?? null, setItem: (name, text) => void (texts[name] = text) };
}

test("each map has its own views, and two tabs see each other's", () => {
  const shelf = shelfOf();
  const [one, other, foreign] = ["Map", "Map", "Other"].map((map) => viewStore(map, () => shelf));
  assert.equal(one.keep([VIEW]), "");
  assert.deepEqual([one.views(), other.views(), foreign.views()], [[VIEW], [VIEW], []]);
});

test("a storage that is full or forbidden is said, and the view is there as long as the page", () => {
  const full = viewStore("Map", () => ({ getItem: () => null, setItem: () => { throw new Error("full"); } }));
  const forbidden = viewStore("Map", () => { throw new Error("forbidden"); });
  for (const store of [full, forbidden]) {
    assert.deepEqual(store.views(), []);
    assert.equal(store.keep([VIEW]), NOT_KEPT);
    assert.deepEqual(store.views(), [VIEW]);
  }
});

test("more than there is room for is not kept, and what cannot be read is set aside", () => {
  const shelf = shelfOf({ "neuromap-views-1 Map": "broken" });
  const store = viewStore("Map", () => shelf);
  assert.deepEqual(store.views(), []);
  assert.equal(shelf.texts["neuromap-views-1 Map set aside"], "broken");
  assert.equal(store.keep(Array.from({ length: 201 }, (_, place) => ({ name: `View ${place}`, address: "" }))), "There is room for 200 views. Take one away first.");
  assert.deepEqual(store.views(), []);
});
