// A verb says more or less of what stands behind it, as Python reads that.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { verbSign } from "../../../../../web/front/practice/phrases/verb_sign.js";
import { libraryFrom } from "../modes/practice_data.js";

const CASES = JSON.parse(readFileSync(new URL("../../../../cases/verb_signs.json", import.meta.url), "utf-8"));
const { verbs } = libraryFrom([["a", "raises", "b", "increases"]]).questions;

test("a verb has the sign that Python reads of it", () => {
  assert.deepEqual(CASES.map(([phrase]) => [phrase, verbSign(phrase, verbs)]), CASES);
});
