// A reload of the presenter's window keeps what was asked.

import assert from "node:assert/strict";
import test from "node:test";

import { createKeptBallots } from "../../../../../web/front/present/asking/kept_ballots.js";

function storage(text = null) {
  let kept = text;
  return { getItem: () => kept, setItem: (_, written) => void (kept = written) };
}

test("each step keeps its ballot over a reload, the oldest of many goes", () => {
  const own = storage();
  const kept = createKeptBallots(own);
  for (let step = 1; step <= 21; step += 1) kept.put({ key: `calm ${step}`, id: `q${step}` });
  kept.remove("calm 3");
  const after = createKeptBallots(own);
  assert.deepEqual([1, 2, 3, 21].map((step) => after.at(`calm ${step}`)?.id), [undefined, "q2", undefined, "q21"]);
  after.clear();
  assert.equal(createKeptBallots(own).at("calm 2"), null);
});

test("what is no list of ballots is passed over", () => {
  assert.equal(createKeptBallots(storage("{")).at("x"), null);
});
