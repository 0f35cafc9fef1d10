// What a class knows of a relation is counted by hand here, and what was commonly said instead comes with it.

import assert from "node:assert/strict";
import test from "node:test";

import { resultsOf } from "../../../../../web/front/practice/classroom/class_results.js";
import { POLARITIES, answer, handInOfStudent, link } from "./made_class.js";

const results = (...students) => resultsOf(students.map(([items, links = []]) => handInOfStudent("x", items, { links })), POLARITIES, () => "increases");
const signed = (...signs) => results(...signs.map((given) => [[answer("r1 sign", given === "increases", { given })]]))[0].signed;

test("a relation has the share of right answers, who had it, who was sure and wrong, and the commonest wrong answer", () => {
  const found = results(
    [[answer("r1 target", true), answer("r1 source", false, { given: "Mood", sure: true })]],
    [[answer("r1 source", false, { given: "Mood" })]],
    [[answer("r1 source", false, { given: "Sleep", sure: true })]],
  );
  assert.deepEqual(found, [{
    of: "relation", about: "r1", students: 3, answers: 4, right: 1, share: 0.25, had: 1, sureWrong: 2,
    wrong: { text: "Mood", kind: "source", count: 2 }, signed: null,
  }]);
});

test("paths and definitions are results of their own", () => {
  const found = results([[answer("r1 r2 predict", false, { given: "falls" }), answer("Dark matter definition", true)]]);
  assert.deepEqual(found.map(({ of, about, share }) => [of, about, share]), [["path", "r1 r2", 0], ["definition", "Dark matter", 1]]);
  assert.deepEqual(found[0].wrong, { text: "falls", kind: "predict", count: 1 });
});

test("a link that was made wrong is a wrong answer, one that is right or unread is none", () => {
  const of = (...links) => results([[answer("r1 build", false, { given: "" })], links])[0];
  assert.deepEqual(of(link("r1")).wrong, { text: "A lowers B", kind: "link", count: 1 });
  assert.deepEqual(of(link("r1")).signed, { sign: "decreases", count: 1 });
  for (const verdict of ["right", "also in the file", "phrase not read", "came"]) assert.equal(of(link("r1", { verdict })).wrong, null);
  // The right sign, the other way round.
  assert.equal(of(link("r1", { sign: "increases", verdict: "wrong direction" })).signed, null);
  assert.equal(of(link("r9")).wrong, null);
});

test("a wrong sign is common from two students and a quarter of them on", () => {
  assert.deepEqual(signed("decreases", "decreases", "increases"), { sign: "decreases", count: 2 });
  assert.equal(signed("decreases", "increases", "increases"), null);
  assert.equal(signed("decreases", "decreases", ...Array(7).fill("increases")), null);
  assert.deepEqual(signed("decreases"), { sign: "decreases", count: 1 });
  assert.equal(signed("no such sign", "no such sign"), null);
});

test("answers under names that mean something in JavaScript are counted like any others", () => {
  const [found] = results([[answer("__proto__ target", false, { given: "__proto__" })]], [[answer("__proto__ target", false, { given: "constructor" })]]);
  assert.deepEqual([found.about, found.answers, found.wrong], ["__proto__", 2, { text: "__proto__", kind: "target", count: 1 }]);
});
