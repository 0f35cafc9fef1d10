// Questions of one source are kept apart wherever any order does that, and stay where they were else.

import assert from "node:assert/strict";
import test from "node:test";

import { randomOf } from "../../../../web/front/shared/seeded_random.js";
import { sourcesApart } from "../../../../web/front/practice/session_order.js";
import { oneOf } from "./random_progress.js";

const questionsOf = (sources) => [...sources].map((source, number) => ({ item: { source, id: `${source}${number}` } }));
const ordered = (sources) => sourcesApart(questionsOf(sources)).map(({ item }) => item.id);
/** Return how often a source follows itself. */
const inARow = (ids) => ids.filter((id, place) => id[0] === ids[place - 1]?.[0]).length;

/** Yield every order of a list. */
function* ordersOf(list) {
  if (!list.length) yield [];
  for (let place = 0; place < list.length; place += 1) {
    for (const rest of ordersOf(list.toSpliced(place, 1))) yield [list[place], ...rest];
  }
}

test("an order that keeps sources apart stays, and another changes as late as it can", () => {
  assert.deepEqual(ordered("ABCA"), ["A0", "B1", "C2", "A3"]);
  assert.deepEqual(ordered("BCAA"), ["B0", "A2", "C1", "A3"]);
  assert.deepEqual(ordered("AABC"), ["A0", "B2", "A1", "C3"]);
});

test("a source with too many questions follows itself as seldom as possible", () => {
  assert.deepEqual(ordered("BAAA"), ["A1", "B0", "A2", "A3"]);
  assert.deepEqual([ordered(""), ordered("AA")], [[], ["A0", "A1"]]);
});

test("no order of random questions keeps sources apart better", () => {
  const random = randomOf("apart");
  for (let round = 0; round < 150; round += 1) {
    const sources = Array.from({ length: Math.floor(random() * 7) }, () => oneOf(["A", "B", "C"], random));
    const best = Math.min(...[...ordersOf(sources)].map(inARow));
    const found = ordered(sources);
    assert.deepEqual([inARow(found), found.toSorted()], [best, questionsOf(sources).map(({ item }) => item.id).toSorted()]);
  }
});
