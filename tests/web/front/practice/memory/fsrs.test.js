// An answer says when an item is due again; tests/web/front/practice/memory/test_fsrs.py compares it with the library.

import assert from "node:assert/strict";
import test from "node:test";

import { DAY, GRADES, retrievability, reviewed } from "../../../../../web/front/practice/memory/fsrs.js";

const MINUTE = DAY / 24 / 60;
const NOW = Date.UTC(2026, 0, 5, 9);
/** Return the minutes after which the card is due that answers make, each given when the one before is due. */
const waits = (...grades) => {
  let card = null;
  return grades.map((grade) => {
    const now = card?.due ?? NOW;
    card = reviewed(card, grade, now);
    return (card.due - now) / MINUTE;
  });
};

test("what is right comes again after ten minutes, then after days that grow", () => {
  assert.deepEqual(waits(3, 3, 3, 3).map((wait) => (wait > 10 ? wait / 60 / 24 : wait)), [10, 2, 11, 46]);
});

test("what is wrong comes again after a minute, what was not sure after five and a half", () => {
  assert.deepEqual([waits(GRADES.again), waits(GRADES.hard)], [[1], [5.5]]);
});

test("what was learnt and is forgotten comes again after ten minutes", () => {
  assert.equal(waits(3, 3, GRADES.again).at(-1), 10);
});

test("what was answered now is known, and as many days later as its stability says with nine in ten", () => {
  const card = { ...reviewed(null, GRADES.good, NOW), stability: 7 };
  assert.deepEqual([NOW, NOW - DAY, NOW + 7 * DAY].map((now) => Number(retrievability(card, now).toFixed(9))), [1, 1, 0.9]);
});
