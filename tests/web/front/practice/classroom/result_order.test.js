// The hardest stands first; each column orders, and turns round.

import assert from "node:assert/strict";
import test from "node:test";

import { HARDEST_FIRST, inOrderOf, orderAfter } from "../../../../../web/front/practice/classroom/result_order.js";

const RESULTS = [
  { about: "b", share: 0.5, answers: 4, sureWrong: 0, had: 2 },
  { about: "a", share: 0.5, answers: 4, sureWrong: 2, had: 1 },
  { about: "c", share: 0.5, answers: 9, sureWrong: 1, had: 3 },
  { about: "d", share: 0.1, answers: 1, sureWrong: 0, had: 0 },
];
const ordered = (order) => inOrderOf(RESULTS, order, ({ about }) => about).map(({ about }) => about).join("");

test("the hardest comes first, and of what is as hard that with more answers, then the alphabet", () => {
  assert.equal(ordered(HARDEST_FIRST), "dcab");
});

test("a click on a head orders by it, a second one turns it round", () => {
  const sure = orderAfter(HARDEST_FIRST, "sure");
  assert.deepEqual([sure, orderAfter(sure, "sure")], [{ column: "sure", isDown: true }, { column: "sure", isDown: false }]);
  assert.deepEqual([ordered(sure), ordered(orderAfter(sure, "text")), ordered(orderAfter(sure, "had"))], ["acbd", "abcd", "dabc"]);
  assert.equal(ordered(orderAfter(HARDEST_FIRST, "share")), "cabd");
});
