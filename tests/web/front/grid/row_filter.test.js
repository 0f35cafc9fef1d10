// The bar above the table hides rows; what it hides stays in the table.

import assert from "node:assert/strict";
import test from "node:test";

import { EVERYTHING, isFiltering, rowFilter } from "../../../../web/front/grid/row_filter.js";

const COLUMNS = [{ name: "source", concept: true }, { name: "effect", concept: false }];
const MARKS = { lines: {}, faults: [{ cells: [["1", 0]] }], changed: { 2: [1] } };
const ROWS = [["0", "GABA", "calms fear"], ["1", "gaba", "lifts"], ["2", "Sleep", "calms GABA"]].map(([key, ...cells]) => ({ key, line: 2, cells }));

const shown = (change) => ROWS.filter(rowFilter({ ...EVERYTHING, ...change }, MARKS, COLUMNS)).map(({ key }) => key).join("");

test("rows are shown that contain every word, are faulty, changed, or name the very concept", () => {
  assert.deepEqual(
    [{}, { words: " gaba CALMS " }, { faulty: true }, { changed: true }, { concept: "GABA" }, { concept: "GABA", words: "lifts" }].map(shown),
    ["012", "02", "1", "2", "0", ""],
  );
  assert.deepEqual([isFiltering(EVERYTHING), isFiltering({ ...EVERYTHING, words: " " }), isFiltering({ ...EVERYTHING, faulty: true })], [false, false, true]);
});
