// Texts of the clipboard are read as spreadsheet programs write them, and written so that these read them.

import assert from "node:assert/strict";
import test from "node:test";

import { cellsOf, textOf } from "../../../../web/front/grid/clipboard.js";

test("tabs and line ends part cells and rows, also in quotation marks", () => {
  assert.deepEqual(cellsOf("a\tb\r\nc\t\r\n"), [["a", "b"], ["c", ""]]);
  assert.deepEqual(cellsOf('"two\nlines"\t"a ""word"""\nlast'), [["two\nlines", 'a "word"'], ["last"]]);
  assert.deepEqual(cellsOf('6" tall\tx'), [['6" tall', "x"]]);
  assert.deepEqual([cellsOf("word"), cellsOf("a\t"), cellsOf("a\n\nb")], [[["word"]], [["a", ""]], [["a"], [""], ["b"]]]);
});

test("what is copied comes back the same", () => {
  const rows = [["two\nlines", 'a "word"', ""], ["tab\there", "", "γ"]];
  assert.deepEqual(cellsOf(textOf(rows)), rows);
});
