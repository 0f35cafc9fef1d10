// Stronger evidence has more full dots.

import assert from "node:assert/strict";
import test from "node:test";

import { dotsOf, GRADE_WORDS } from "../../../../web/front/shared/evidence_grade.js";

test("each grade has its dots, the strongest the most", () => {
  assert.deepEqual(GRADE_WORDS.map((word) => [word, dotsOf(word).full, dotsOf(word).of]), [
    ["people", 3, 3], ["animals", 2, 3], ["cells", 1, 3], ["review", 0, 1], ["overview", 0, 1],
  ]);
});

test("a word that is no grade has none", () => assert.deepEqual(["", undefined, "toString"].map(dotsOf), [null, null, null]));
