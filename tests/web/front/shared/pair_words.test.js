// The relations of a pair are said in one line.

import assert from "node:assert/strict";
import test from "node:test";

import { pairWords } from "../../../../web/front/shared/pair_words.js";

const relations = (...polarities) => polarities.map((polarity) => ({ source: "GABA", target: "T cell", polarity }));

test("several relations are counted, in all and by what they say", () => {
  assert.equal(pairWords(relations("decreases", "no clear effect", "decreases")), "GABA → T cell: 3 relations, 2 decrease, 1 no clear effect");
  assert.equal(pairWords(relations("increases", "decreases")), "GABA → T cell: 2 relations, 1 increases, 1 decreases");
});

test("one relation is just said", () => {
  assert.equal(pairWords(relations("modulates")), "GABA → T cell: modulates");
});
