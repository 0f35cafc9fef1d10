// Lines of a text are counted as an editor counts them.

import assert from "node:assert/strict";
import test from "node:test";

import { lineNumbers, lineOf } from "../../../../web/front/editing/text_lines.js";

test("each line has its number, the blank one at the end, too", () => {
  assert.deepEqual([lineNumbers("a\n\nb\n"), lineNumbers("")], ["1\n2\n3\n4", "1"]);
});

test("a place is in the line that its last line break begins", () => {
  assert.deepEqual([lineOf("ab\ncd", 0), lineOf("ab\ncd", 2), lineOf("ab\ncd", 3), lineOf("ab\ncd", 5)], [
    { line: 1, character: 1 },
    { line: 1, character: 3 },
    { line: 2, character: 1 },
    { line: 2, character: 3 },
  ]);
});
