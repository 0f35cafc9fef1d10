// Texts of the clipboard are read as spreadsheet programs write them, and written so that these read them.

import assert from "node:assert/strict";
import test from "node:test";

import { clipboardCells, clipboardText } from "../../../../web/front/grid/clipboard.js";

test("tabs and line ends part cells and rows, also in quotation marks", () => {
  assert.deepEqual(clipboardCells("a\tb\r\nc\t\r\n"), [["a", "b"], ["c", ""]]);
  assert.deepEqual(clipboardCells('"two\nlines"\t"a ""word"""\nlast'), [["two\nlines", 'a "word"'], ["last"]]);
  assert.deepEqual(clipboardCells('6" tall\tx'), [['6" tall', "x"]]);
  assert.deepEqual([clipboardCells("word"), clipboardCells("a\t"), clipboardCells("a\n\nb")], [[["word"]], [["a", ""]], [["a"], [""], ["b"]]]);
});

test("what is copied comes back the same", () => {
  const rows = [["two\nlines", 'a "word"', ""], ["tab\there", "", "γ"]];
  assert.deepEqual(clipboardCells(clipboardText(rows)), rows);
});
