// A file that works offline opens another practice for another address, and leaves the map to follow its own.

import assert from "node:assert/strict";
import test from "node:test";

import { pagePlace } from "../../../../../web/front/practice/page/file_pages.js";

test("another address is another practice, and the same map", () => {
  const places = ["#practise", "#practise&seed=7", "#practise&seed=8"].map((hash) => pagePlace("practice", hash));
  assert.equal(new Set(places).size, 3);
  assert.notEqual(pagePlace("maker", "#task&seed=7"), pagePlace("maker", "#task&seed=8"));
  assert.deepEqual([pagePlace("map", "#focus=GABA"), pagePlace("task", "")], ["map", "task"]);
});
