// A file that works offline opens another practice for another address, and leaves the map to follow its own.

import assert from "node:assert/strict";
import test from "node:test";

import { pageAt, pagePlace } from "../../../../../web/front/practice/page/file_pages.js";

test("another address is another practice, and the same map", () => {
  const places = ["#practise", "#practise&seed=7", "#practise&seed=8"].map((hash) => pagePlace("practice", hash));
  assert.equal(new Set(places).size, 3);
  assert.notEqual(pagePlace("maker", "#task&seed=7"), pagePlace("maker", "#task&seed=8"));
  assert.deepEqual([pagePlace("map", "#focus=GABA"), pagePlace("task", "")], ["map", "task"]);
});

test("an address means the map, a practice, the class page or the task of the file", () => {
  const pages = (data) => ["", "#focus=GABA", "#practise&seed=7", "#class"].map((hash) => pageAt(hash, data));
  assert.deepEqual(pages({ practice: {} }), ["map", "map", "practice", "class"]);
  assert.deepEqual(pages({ practice: {}, task: "seed=7" }), ["task", "map", "practice", "class"]);
  assert.deepEqual(pages({}), ["map", "map", "map", "map"]);
});
