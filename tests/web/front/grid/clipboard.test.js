// Texts of the clipboard are read as spreadsheet programs write them, and written so that these read them.

import assert from "node:assert/strict";
import test from "node:test";

import { pastedCells, textOf } from "../../../../web/front/grid/clipboard.js";

test("tabs and line ends part cells and rows, also in quotation marks", () => {
  assert.deepEqual(pastedCells("a\tb\r\nc\t\r\n"), [["a", "b"], ["c", ""]]);
  assert.deepEqual(pastedCells('"two\nlines"\t"a ""word"""\nlast'), [["two\nlines", 'a "word"'], ["last"]]);
  assert.deepEqual(pastedCells('6" tall\tx'), [['6" tall', "x"]]);
  assert.deepEqual([pastedCells("word"), pastedCells("a\t"), pastedCells("a\n\nb")], [[["word"]], [["a", ""]], [["a"], [""], ["b"]]]);
});

test("what is copied comes back the same", () => {
  const rows = [["two\nlines", 'a "word"', ""], ["tab\there", "", "γ"]];
  assert.deepEqual(pastedCells(textOf(rows)), rows);
});
