// An answer narrows the map to itself, or is lit on the map as it is.

import assert from "node:assert/strict";
import test from "node:test";

import { narrowedTo } from "../../../../../web/front/explorer/ask/answer_map.js";

const SCOPED = [{ id: "r1" }, { id: "r2" }];

test("an answer narrows the map where it asks for that, where all is too much to read, and where the map lacks some of it", () => {
  const narrowed = (answer, readable = 60) => narrowedTo(answer, SCOPED, readable);
  assert.equal(narrowed({ alone: false, told: ["r1"] }), null);
  assert.deepEqual(narrowed({ alone: true, told: ["r1"] }), ["r1"]);
  assert.deepEqual(narrowed({ alone: false, told: ["r1"] }, 1), ["r1"]);
  assert.deepEqual(narrowed({ alone: false, told: ["r1", "r9"] }), ["r1", "r9"]);
  assert.deepEqual([narrowed(null), narrowed({ alone: true, told: [] })], [null, null]);
});
