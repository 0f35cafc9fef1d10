// An address becomes the view, the seed and the mode of a practice, and that of a file whether it is one.

import assert from "node:assert/strict";
import test from "node:test";

import { practiceHash, readPracticeAddress } from "../../../../../web/front/practice/page/practice_address.js";

test("seed and mode are apart from what is shown, also where & came as &amp;", () => {
  assert.deepEqual(readPracticeAddress("level=core&seed=week-3&mode=recall&focus=T+cell"), { view: "level=core&focus=T+cell", seed: "week-3", mode: "recall", isFading: false });
  assert.deepEqual(readPracticeAddress("level=core&amp;seed=7"), { view: "level=core", seed: "7", mode: "", isFading: false });
  assert.deepEqual(readPracticeAddress(""), { view: "", seed: "", mode: "", isFading: false });
});

test("what fades is asked for by a word of its own", () => {
  const { view, isFading } = readPracticeAddress("focus=GABA&fading=1");
  assert.deepEqual([view, isFading, readPracticeAddress("fading=yes").isFading], ["focus=GABA", true, false]);
});

test("a seed that is no short word counts as none", () => {
  for (const seed of ["<b>", "a b", "x".repeat(65)]) assert.equal(readPracticeAddress(new URLSearchParams({ seed }).toString()).seed, "");
});

test("a file practises behind its own word alone", () => {
  assert.deepEqual(["#practise&focus=GABA", "#practise", "#focus=GABA", "#practised&x=1", ""].map(practiceHash), ["focus=GABA", "", null, null, null]);
});
