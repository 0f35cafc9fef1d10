// A task names its questions, which are the same for everybody, also after the file has got others.

import assert from "node:assert/strict";
import test from "node:test";

import { codeOf } from "../../../../../web/front/practice/tasks/item_code.js";
import { drawnCodes, taskSession } from "../../../../../web/front/practice/tasks/task_session.js";
import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { itemOf, randomBank } from "../sample_items.js";

const MOMENT = { now: Date.UTC(2026, 0, 5, 9), pairOf: () => null };
const ASKED = { seed: "7", number: 10, kinds: [], struck: [], items: [] };
const bankOf = (...items) => ({ version: "v1", items });
const many = (count, from = 0) => Array.from({ length: count }, (_, number) => itemOf(`r${from + number} target`));

test("the questions that were drawn are those that their codes name, in their order", () => {
  const random = randomOf("tasks");
  for (let round = 0; round < 200; round += 1) {
    const bank = randomBank(random);
    const asked = { ...ASKED, seed: String(round) };
    const codes = drawnCodes(bank, asked, MOMENT);
    const { items, changed, gone } = taskSession(bank, { ...asked, items: codes }, MOMENT);
    assert.deepEqual([items.map(codeOf), changed, gone], [codes, 0, 0]);
  }
});

test("a task asks the same after rows were added and moved, and says what has changed or is gone", () => {
  const bank = bankOf(...many(40));
  const items = drawnCodes(bank, ASKED, MOMENT);
  const before = taskSession(bank, { ...ASKED, items }, MOMENT);
  assert.deepEqual(taskSession(bankOf(...many(20, 40), ...bank.items.toReversed()), { ...ASKED, items }, MOMENT), before);
  const [first, second, ...others] = before.items;
  const edited = bankOf(...bank.items.filter(({ id }) => id !== second.id).map((item) => (item.id === first.id ? { ...item, digest: "d2" } : item)));
  const after = taskSession(edited, { ...ASKED, items }, MOMENT);
  assert.deepEqual([after.items.map(({ id }) => id), after.changed, after.gone], [[first, ...others].map(({ id }) => id), 1, 1]);
});

test("for a question that is struck out comes another one, and the others stay", () => {
  const random = randomOf("struck");
  for (let round = 0; round < 200; round += 1) {
    const bank = randomBank(random);
    const asked = { ...ASKED, seed: String(round), number: 6 };
    const drawn = drawnCodes(bank, asked, MOMENT);
    const struck = drawn.slice(0, 2);
    const left = drawnCodes(bank, { ...asked, struck }, MOMENT);
    assert.ok(drawn.slice(2).every((code) => left.includes(code)) && !struck.some((code) => left.includes(code)));
    assert.ok(left.length <= 6);
  }
  const bank = bankOf(...many(20));
  const drawn = drawnCodes(bank, ASKED, MOMENT);
  assert.equal(drawnCodes(bank, { ...ASKED, struck: drawn }, MOMENT).length, 10);
});
