// The results about relations become marks on the map, and the numbers that the slider goes by.

import assert from "node:assert/strict";
import test from "node:test";

import { hadCounts, marksOf } from "../../../../../web/front/practice/classroom/class_marks.js";
import { POLARITIES } from "./made_class.js";

const RESULTS = [
  { of: "relation", about: "r1", had: 3, signed: { sign: "produces", count: 2 } },
  { of: "relation", about: "__proto__", had: 0, signed: null },
  { of: "path", about: "r1 r2", had: 4, signed: null },
];

test("each relation that was asked about has its share of the class and the number of its wrong sign", () => {
  assert.deepEqual([...marksOf(RESULTS, 4, POLARITIES)], [["r1", { share: 0.75, sign: 3 }], ["__proto__", { share: 0, sign: null }]]);
  assert.deepEqual([...hadCounts(RESULTS)], [["r1", 3], ["__proto__", 0]]);
});
