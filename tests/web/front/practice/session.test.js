// A session is the same for the same seed, asks what is due first, and no question of it answers another.

import assert from "node:assert/strict";
import test from "node:test";

import { DAY } from "../../../../web/front/practice/memory/fsrs.js";
import { NO_PROGRESS, withAnswer, withMode } from "../../../../web/front/practice/memory/progress.js";
import { isTyped, sessionOf } from "../../../../web/front/practice/session.js";
import { randomOf } from "../../../../web/front/shared/seeded_random.js";
import { oneOf } from "./random_progress.js";
import { itemOf, randomBank, wrongOf } from "./sample_items.js";

const NOW = Date.UTC(2026, 0, 5, 9);
const ROUNDS = 300;
const bankOf = (...items) => ({ version: "v1", items });
const idsOf = (session) => session.map(({ id }) => id);
const pairOf = (bank, relation) => JSON.stringify(bank.items.find(({ about, pair }) => about === relation && pair.length)?.pair ?? relation);

/** Call with many random sessions: the bank, what is asked for, and the session. */
function eachRandomSession(seen) {
  const random = randomOf("sessions");
  for (let round = 0; round < ROUNDS; round += 1) {
    const bank = randomBank(random);
    let known = NO_PROGRESS;
    for (const item of bank.items) if (random() < 0.3) known = withAnswer(known, item, { at: NOW - Math.floor(random() * 30 * DAY), grade: oneOf([1, 2, 3], random) });
    const wish = { seed: round, length: 1 + Math.floor(random() * 20), now: NOW, known };
    seen(bank, wish, sessionOf(bank, wish));
  }
}

test("the same seed, bank and memory give the same session byte for byte, and another seed another one", () => {
  eachRandomSession((bank, wish, session) => {
    assert.equal(JSON.stringify(sessionOf(structuredClone(bank), { ...wish })), JSON.stringify(session));
  });
  const bank = bankOf(...Array.from({ length: 40 }, (_, number) => itemOf(`r${number} target`)));
  assert.equal(new Set(Array.from({ length: 20 }, (_, seed) => idsOf(sessionOf(bank, { seed, now: NOW })).join())).size, 20);
});

test("a session has as many questions as it is to have, each once, of the kinds that are asked for", () => {
  const items = Array.from({ length: 40 }, (_, number) => itemOf(`r${number} ${number % 2 ? "target" : "evidence"}`));
  const [usual, short] = [{}, { length: 5, kinds: ["evidence"] }].map((wish) => sessionOf(bankOf(...items), { seed: 1, now: NOW, ...wish }));
  assert.deepEqual([new Set(idsOf(usual)).size, new Set(idsOf(short)).size], [15, 5]);
  assert.deepEqual(new Set(short.map(({ kind }) => kind)), new Set(["evidence"]));
  assert.deepEqual(sessionOf(bankOf(), { seed: 1, now: NOW }), []);
});

test("the answers of a question are the right one and two or three that are wrong, or always the same, or none where it is typed", () => {
  eachRandomSession((_bank, _wish, session) => {
    for (const item of session) {
      if (item.fixed.length) assert.deepEqual(item.options, item.fixed);
      else if (isTyped(item)) assert.equal(item.options, undefined);
      else {
        const wrong = item.options.filter((text) => text !== item.right);
        assert.equal(item.options.length - wrong.length, 1);
        assert.ok([2, 3].includes(wrong.length) && wrong.every((text) => item.wrong.some((choice) => choice.text === text)));
      }
    }
  });
});

test("the right answer is at each place as often as at any other, give or take one", () => {
  eachRandomSession((_bank, _wish, session) => {
    const chosenAmong = session.filter(({ fixed, options }) => options && !fixed.length);
    for (const size of new Set(chosenAmong.map(({ options }) => options.length))) {
      const counts = new Array(size).fill(0);
      chosenAmong.filter(({ options }) => options.length === size).forEach(({ options, right }) => (counts[options.indexOf(right)] += 1));
      assert.ok(Math.max(...counts) - Math.min(...counts) <= 1, String(counts));
    }
  });
});

test("no question answers another", () => {
  eachRandomSession((bank, _wish, session) => {
    for (const item of session) {
      const others = session.filter((other) => other !== item);
      const told = item.wrong.filter(({ text, relation }) => relation && item.options?.includes(text)).map(({ relation }) => pairOf(bank, relation));
      for (const other of others) {
        if (other.pair.length) assert.ok(JSON.stringify(other.pair) !== JSON.stringify(item.pair) && !told.includes(JSON.stringify(other.pair)), `${item.id} tells ${other.id}`);
        assert.notEqual(other.stem, item.stem);
      }
    }
  });
});

test("a wrong answer tells nothing by a relation that the bank does not ask about, either", () => {
  const item = itemOf("r1 target", { wrong: [{ text: "Mood", relation: "r9" }, ...wrongOf("r1", 3)] });
  const other = itemOf("r2 sign", { source: "Sleep", pair: ["Sleep", "Mood"], right: "increases", fixed: ["increases", "decreases"] });
  const pairOf = (relation) => (relation === "r9" ? ["Sleep", "Mood"] : null);
  const optionsOf = (wish) => sessionOf(bankOf(item, other), { seed: 1, now: NOW, ...wish }).find(({ id }) => id === "r1 target").options.toSorted();
  assert.deepEqual([optionsOf({ pairOf }), optionsOf({}).includes("Mood")], [["r1 right", "r1 wrong 0", "r1 wrong 1", "r1 wrong 2"], true]);
});

test("a question whose typed answers another one tells is not asked beside it", () => {
  const one = itemOf("r1 source", { source: "GABA", pair: ["GABA", "Mood"], right: "GABA", accepted: ["GABA", "Sleep"], wrong: [] });
  const other = itemOf("r2 sign", { source: "Sleep", pair: ["Sleep", "Mood"], fixed: ["increases", "decreases"] });
  for (const items of [[one, other], [other, one]]) assert.equal(sessionOf(bankOf(...items), { seed: 1, now: NOW }).length, 1);
});

test("no source follows itself unless it has more than half of the questions", () => {
  eachRandomSession((_bank, _wish, session) => {
    const sources = session.map(({ source }) => source);
    const most = Math.max(0, ...sources.map((source) => sources.filter((other) => other === source).length));
    const rows = sources.filter((source, place) => source === sources[place - 1]).length;
    assert.equal(rows, Math.max(0, 2 * most - sources.length - 1));
  });
});

test("of many sources none gets more than half of a session, even if most questions are about it", () => {
  const items = Array.from({ length: 40 }, (_, number) => itemOf(`r${number} target`, { source: number < 30 ? "GABA" : `S${number}` }));
  const session = sessionOf(bankOf(...items), { seed: 3, now: NOW });
  assert.ok(session.filter(({ source }) => source === "GABA").length <= 8);
});

test("what is due is asked before what is new, and what is not due yet only where nothing else is left", () => {
  const [due, fresh, later] = ["due", "new", "later"].map((name) => Array.from({ length: 4 }, (_, number) => itemOf(`${name}${number} target`)));
  const answered = (days) => (progress, item) => withAnswer(progress, item, { at: NOW - days * DAY, grade: 3 });
  const known = later.reduce(answered(0), due.reduce(answered(3), NO_PROGRESS));
  const session = sessionOf(bankOf(...later, ...fresh, ...due), { seed: 1, length: 10, known, now: NOW });
  const counts = ["due", "new", "later"].map((name) => session.filter(({ id }) => id.startsWith(name)).length);
  assert.deepEqual(counts, [4, 4, 2]);
  assert.ok(idsOf(session).slice(0, 4).every((id) => id.startsWith("due")));
});

test("who has never recalled to the end is asked until it is right, and a class is not", () => {
  const untilRight = (wish) => sessionOf(bankOf(itemOf("r1 target")), { seed: 1, now: NOW, ...wish })[0].untilRight;
  const recalled = withMode(NO_PROGRESS, "recall", NOW);
  assert.deepEqual([untilRight({ known: NO_PROGRESS }), untilRight({ known: recalled }), untilRight({})], [true, false, false]);
});

test("a wrong answer that was chosen earlier is offered again, and a changed row is told", () => {
  const item = itemOf("r1 target", { wrong: wrongOf("r1", 8) });
  const known = withAnswer(NO_PROGRESS, item, { at: NOW - DAY, grade: 1, choice: "r1 wrong 7" });
  const [again] = sessionOf(bankOf(item), { seed: 1, known, now: NOW });
  assert.deepEqual([again.options.toSorted(), again.changed], [["r1 right", "r1 wrong 0", "r1 wrong 1", "r1 wrong 7"], false]);
  const [changed] = sessionOf(bankOf({ ...item, digest: "d2" }), { seed: 1, known, now: NOW });
  assert.deepEqual([changed.options.toSorted(), changed.changed], [["r1 right", "r1 wrong 0", "r1 wrong 1", "r1 wrong 2"], true]);
});

test("a concept whose definition is asked is offered to another definition only where nothing else is left", () => {
  const wrong = ["A", "B", "C", "D", "E", "F", "G"].map((text) => ({ text, relation: "" }));
  const definition = (name) => itemOf(`${name} definition`, { pair: [], source: name, right: name, wrong: wrong.filter(({ text }) => text !== name) });
  const session = sessionOf({ version: "v1", items: ["A", "B", "C"].map(definition) }, { seed: 1, now: NOW });
  assert.deepEqual(session.map(({ right, options }) => [...options].sort().join("")).sort(), ["ADEF", "BDEF", "CDEF"]);
});

test("of questions with two answers each is right about as often, unless there is nothing else to ask", () => {
  const agree = (number) => itemOf(`r${number} agree`, { right: number % 4 ? "no" : "yes", wrong: wrongOf("a", 1), fixed: ["yes", "no"] });
  const agreeing = Array.from({ length: 40 }, (_, number) => agree(number));
  const others = Array.from({ length: 40 }, (_, number) => itemOf(`s${number} target`));
  const rights = (session) => session.flatMap(({ kind, right }) => (kind === "agree" ? [right] : []));
  const apart = (all) => Math.abs(2 * all.filter((right) => right === "no").length - all.length);
  for (let seed = 0; seed < 50; seed += 1) {
    const session = sessionOf(bankOf(...agreeing, ...others), { seed, now: NOW });
    assert.ok(session.length === 15 && apart(rights(session)) <= 1);
  }
  const alone = sessionOf(bankOf(...agreeing.filter(({ right }) => right === "no")), { seed: 1, now: NOW, length: 10 });
  assert.deepEqual(rights(alone), Array(10).fill("no"));
  const due = agreeing.filter(({ right }) => right === "no").slice(0, 6);
  const known = due.reduce((progress, item) => withAnswer(progress, item, { at: NOW - 9 * DAY, grade: 1 }), NO_PROGRESS);
  assert.equal(rights(sessionOf(bankOf(...due, ...others), { seed: 1, now: NOW, known })).length, 6);
});
