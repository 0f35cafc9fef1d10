// The verbs of a file without polarities stand in for them; a file that has one is read as it stands.

import assert from "node:assert/strict";
import test from "node:test";

import { rowsAsRead } from "../../../../../web/front/practice/phrases/rows_as_read.js";
import { libraryFrom } from "../modes/practice_data.js";

test("where no row has a polarity its verb gives one, or none", () => {
  const library = libraryFrom([["a", "raises", "b", "not stated"], ["b", "lowers", "c", "not stated"], ["c", "meets", "d", "not stated"]]);
  assert.deepEqual(rowsAsRead(library).map(({ polarity }) => polarity), ["increases", "decreases", ""]);
  assert.equal(rowsAsRead(library), rowsAsRead(library));
});

test("where one row has a polarity each stays as it is, and a blank says nothing", () => {
  const library = libraryFrom([["a", "raises", "b", "modulates"], ["b", "raises", "c", "modulates"]]);
  assert.equal(rowsAsRead(library), library.relations);
  const half = libraryFrom([["a", "raises", "b", "not stated"], ["b", "lowers", "c", "decreases"]]);
  assert.deepEqual(rowsAsRead(half).map(({ polarity }) => polarity), ["", "decreases"]);
});
