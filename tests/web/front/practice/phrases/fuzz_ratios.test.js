// Texts are as alike here as rapidfuzz finds them, which tests/graph/questions/test_fuzz_ratios.py holds to the same cases.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { partialRatio, ratio, tokenSetRatio, tokenSortRatio } from "../../../../../web/front/practice/phrases/fuzz_ratios.js";

const CASES = JSON.parse(readFileSync(new URL("../../../../cases/fuzz_ratios.json", import.meta.url), "utf-8"));
const rounded = (score) => Math.round(score * 1e6) / 1e6;

test("each two texts of the shared cases have the scores of rapidfuzz", () => {
  for (const { one, other, ...scores } of CASES) {
    const found = { ratio: ratio(one, other), partial: partialRatio(one, other), tokenSort: tokenSortRatio(one, other), tokenSet: tokenSetRatio(one, other) };
    assert.deepEqual(Object.fromEntries(Object.entries(found).map(([name, score]) => [name, rounded(score)])), scores, `${one} | ${other}`);
  }
});
