// What is pasted is read as cells of a spreadsheet, as rows of a CSV, or as one cell.

import assert from "node:assert/strict";
import test from "node:test";

import { pastedText } from "../../../../web/front/grid/pasted_text.js";

const COLUMNS = ["source", "effect", "target"];
const csv = (...cells) => ({ cells, isCsv: true });
const cells = (...cells) => ({ cells, isCsv: false });

test("a clipboard without a text has nothing to paste", () => {
  for (const text of ["", " ", "\n\n\n", "\t\t\r\n"]) assert.deepEqual(pastedText(text, COLUMNS), cells());
});

test("rows of a CSV have a cell for each column, with quotation marks around what has commas", () => {
  assert.deepEqual(pastedText("GABA,calms,Stress\n", COLUMNS), csv(["GABA", "calms", "Stress"]));
  assert.deepEqual(pastedText('GABA,"calms, and\nsoothes",Stress\r\n\r\nSleep,,Mood', COLUMNS), csv(["GABA", "calms, and\nsoothes", "Stress"], ["Sleep", "", "Mood"]));
  assert.deepEqual(pastedText("GABA;calms, too;Stress", COLUMNS), csv(["GABA", "calms, too", "Stress"]));
  assert.deepEqual(pastedText('GABA,"calms, too",Stress', COLUMNS), csv(["GABA", "calms, too", "Stress"]));
});

test("a first row that names columns says how wide the others are", () => {
  assert.deepEqual(pastedText("Target,source\nStress,GABA", COLUMNS), csv(["Target", "source"], ["Stress", "GABA"]));
});

test("a sentence stays one cell, and so does what has other cells than the table", () => {
  for (const text of ["GABA, zinc, and sleep calm.", "GABA,calms", "one,two,three,four", "10,5 mg, or 3 mg"]) assert.deepEqual(pastedText(text, COLUMNS), cells([text]));
  assert.deepEqual(pastedText("First, a, b\nSecond, c, d", COLUMNS), cells(["First, a, b"], ["Second, c, d"]));
});

test("cells of a spreadsheet are those between tabs, whatever commas they hold", () => {
  assert.deepEqual(pastedText("a,b,c\td,e,f", COLUMNS), cells(["a,b,c", "d,e,f"]));
});
