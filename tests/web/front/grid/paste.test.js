// What is pasted goes over the rows that are there, and on below them; nothing of it vanishes.

import assert from "node:assert/strict";
import test from "node:test";

import { pasteOf } from "../../../../web/front/grid/paste.js";

const COLUMNS = ["source", "effect", "target"];

test("cells go over those that are there and on into new rows", () => {
  assert.deepEqual(pasteOf([["a", "b"], ["c", "d"]], { columns: COLUMNS, column: 1, keys: ["8"] }), {
    writes: [{ key: "8", column: 1, text: "a" }, { key: "8", column: 2, text: "b" }],
    added: [["", "c", "d"]],
    refused: "",
  });
});

test("a paste that has no room is refused whole, and blank cells need none", () => {
  const place = { columns: COLUMNS, column: 2, keys: ["8"] };
  assert.deepEqual(pasteOf([["a", "b"]], place), {
    writes: [], added: [], refused: "Nothing was pasted: it is 2 cells wide, and there is only one column from here on. Begin further left.",
  });
  assert.deepEqual(pasteOf([["a", ""]], place).writes, [{ key: "8", column: 2, text: "a" }]);
});

test("a first row of column names says where the cells go", () => {
  assert.deepEqual(pasteOf([["Target", "source"], ["Mood", "Sleep"]], { columns: COLUMNS, column: 1, keys: [] }).added, [["Sleep", "", "Mood"]]);
  assert.equal(pasteOf([["target", "Mood"], ["Mood", "Sleep"]], { columns: COLUMNS, column: 0, keys: [] }).added.length, 2);
});

test("one cell goes into all selected rows", () => {
  const { writes, added } = pasteOf([["up"]], { columns: COLUMNS, column: 1, keys: ["1"] }, ["1", "4"]);
  assert.deepEqual([writes.map(({ key, text }) => key + text), added], [["1up", "4up"], []]);
});
