// A learner's answers say what is due, what is new, and what would still be known.

import assert from "node:assert/strict";
import test from "node:test";

import { cardOf, dueFirst, standingWith, stillKnown } from "../../../../../web/front/practice/memory/due.js";
import { DAY, reviewed } from "../../../../../web/front/practice/memory/fsrs.js";
import { NO_PROGRESS, withAnswer } from "../../../../../web/front/practice/memory/progress.js";
import { itemOf } from "../sample_items.js";

const NOW = Date.UTC(2026, 0, 5, 9);
const MINUTE = DAY / 24 / 60;
const ITEM = itemOf("r1 target");

/** Return progress after answers [id, days before now, grade, digest]. */
function after(...answers) {
  return answers.reduce((progress, [id, days, grade, digest = "d1"]) => withAnswer(progress, { id, digest }, { at: NOW - days * DAY, grade }), NO_PROGRESS);
}

/** Return the ids in the order in which they are to be asked, with their state. */
const asked = (items, progress, now = NOW) => dueFirst(items, progress, now).map(({ item, standing }) => [item.id, standing.state]);

test("a card follows from the answers, and one from the future does not count yet", () => {
  const answers = [[NOW - DAY, 3, ""], [NOW, 2, ""], [NOW + DAY, 1, ""]];
  assert.deepEqual(cardOf(answers, NOW), reviewed(reviewed(null, 3, NOW - DAY), 2, NOW));
  assert.equal(cardOf(answers, NOW - 2 * DAY), null);
});

test("a question is new, then due later, then due", () => {
  const answered = after(["r1 target", 0, 3]);
  const due = NOW + 10 * MINUTE;
  assert.deepEqual(standingWith(ITEM, NO_PROGRESS, NOW), { state: "new", due: 0, known: 0, changed: false });
  assert.deepEqual(standingWith(ITEM, answered, NOW), { state: "later", due, known: 1, changed: false });
  assert.deepEqual(standingWith(ITEM, answered, due), { state: "due", due, known: 1, changed: false });
});

test("a question whose row says other words now is asked anew and says so", () => {
  const answered = after(["r1 target", 0, 3]);
  assert.deepEqual(standingWith({ ...ITEM, digest: "d2" }, answered, NOW), { state: "new", due: 0, known: 0, changed: true });
});

test("what is due comes first, the most forgotten before the others; then what is new as the file has it; then the rest", () => {
  const items = ["r1 a", "r2 a", "r3 a", "r4 a", "r5 a", "r6 a"].map((id) => itemOf(id));
  const progress = after(["r1 a", 0, 3], ["r3 a", 3, 3], ["r4 a", 40, 3], ["r6 a", 0, 1]);
  const expected = [["r4 a", "due"], ["r3 a", "due"], ["r2 a", "new"], ["r5 a", "new"], ["r6 a", "later"], ["r1 a", "later"]];
  assert.deepEqual(asked(items, progress), expected);
});

test("nothing waits for longer than until the day before an exam, and is then asked once", () => {
  const progress = after(["r1 target", 30, 3], ["r1 target", 20, 3], ["r1 target", 0, 3]);
  const dueWith = (exam, now = NOW, answers = progress) => standingWith(ITEM, answers, now, exam).due;
  const usual = dueWith(null);
  assert.ok(usual > NOW + 20 * DAY);
  assert.deepEqual([dueWith(NOW + 9 * DAY), dueWith(NOW + 900 * DAY), dueWith(NOW - DAY)], [NOW + 8 * DAY, usual, usual]);
  const onTheEve = NOW + 8.5 * DAY;
  assert.equal(standingWith(ITEM, progress, onTheEve, NOW + 9 * DAY).state, "due");
  const again = withAnswer(progress, ITEM, { at: onTheEve, grade: 3 });
  assert.equal(standingWith(ITEM, again, onTheEve + MINUTE, NOW + 9 * DAY).state, "later");
});

test("a relation is known as well as the mean of what was asked about it; what was wrong last is not known", () => {
  const items = ["r1 target", "r1 sign", "r1 evidence", "r2 target", "r3 target"].map((id) => itemOf(id));
  const progress = after(["r1 target", 0, 3], ["r1 sign", 0, 3], ["r1 sign", 0, 1], ["r2 target", 30, 3]);
  const known = stillKnown(items, progress, NOW);
  assert.deepEqual([...known.keys()], ["r1", "r2"]);
  assert.equal(known.get("r1"), 0.5);
  assert.ok(known.get("r2") > 0.5 && known.get("r2") < 0.8, String(known.get("r2")));
});
