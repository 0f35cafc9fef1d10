// The table of a class opens in a spreadsheet, which runs no cell of it.

import assert from "node:assert/strict";
import test from "node:test";

import { classTable } from "../../../../../web/front/practice/classroom/class_table_text.js";

const RESULT = { of: "relation", about: "r1", students: 3, answers: 4, right: 1, share: 0.25, had: 1, sureWrong: 2, wrong: null, signed: null };
const HEAD = "\ufeffabout,id,sentence,source,students,answers,right,share right,had it,of,commonest wrong answer,asked for,said by,sure and wrong,common wrong sign,signed so by\r\n";

test("each result is a row with its sentence and source", () => {
  const wrong = { ...RESULT, wrong: { text: "Mood", kind: "target", count: 2 }, signed: { sign: "decreases", count: 2 } };
  const text = classTable([wrong, RESULT], 5, () => ({ sentence: "A raises B, and C.", source: 'Li "and" others' }));
  const row = (rest) => `relation,r1,"A raises B, and C.","Li ""and"" others",3,4,1,0.25,1,5,${rest}\r\n`;
  assert.equal(text, HEAD + row("Mood,target,2,2,decreases,2") + row(",,,2,,"));
});

test("no answer of a student runs as a formula", () => {
  const said = ["=1+1", "+1", "-1+1", "@a", "\t=1", "＝1", "'=1"].map((text) => ({ ...RESULT, wrong: { text, kind: "target", count: 1 } }));
  const cells = classTable(said, 1, () => ({ sentence: "s", source: "" })).split("\r\n").slice(1, -1).map((line) => line.split(",")[10]);
  assert.deepEqual(cells, ["'=1+1", "'+1", "'-1+1", "'@a", "'\t=1", "'＝1", "''=1"]);
  assert.equal(classTable([{ ...RESULT, wrong: { text: "-5", kind: "target", count: 1 } }], 1, () => ({ sentence: "s", source: "" })).split(",")[25], "-5");
});
