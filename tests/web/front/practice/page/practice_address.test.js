// An address becomes the view, the seed, the mode, the number and the kinds of a practice, and that of a file whether it is one.

import assert from "node:assert/strict";
import test from "node:test";

import { isTaskAddress, practiceHash, readPracticeAddress, sessionQuery, taskQuery } from "../../../../../web/front/practice/page/practice_address.js";

const SAYS_NOTHING = { view: "", seed: "", mode: "", number: 0, kinds: [], isFading: false, modes: [], due: "", hints: "", struck: [], items: [], misread: [] };

test("seed and mode are apart from what is shown, also where & came as &amp;", () => {
  assert.deepEqual(readPracticeAddress("level=core&seed=week-3&mode=recall&focus=T+cell"), { ...SAYS_NOTHING, view: "level=core&focus=T+cell", seed: "week-3", mode: "recall" });
  assert.deepEqual(readPracticeAddress("level=core&amp;seed=7"), { ...SAYS_NOTHING, view: "level=core", seed: "7" });
  assert.deepEqual(readPracticeAddress(""), SAYS_NOTHING);
});

test("what fades is asked for by a word of its own", () => {
  const { view, isFading } = readPracticeAddress("focus=GABA&fading=1");
  assert.deepEqual([view, isFading, readPracticeAddress("fading=yes").isFading], ["focus=GABA", true, false]);
});

test("a seed that is no short word counts as none and is named", () => {
  assert.deepEqual(readPracticeAddress("seed=a+b").misread, ["“a b” is no seed: possible are up to 64 letters, digits, dots and hyphens. This session has one of its own."]);
  for (const seed of ["<b>", "a b", "x".repeat(65)]) assert.equal(readPracticeAddress(new URLSearchParams({ seed }).toString()).seed, "");
});

test("a number is at most a hundred, kinds are as many as are said, and both tell sessions of a view apart", () => {
  const limited = readPracticeAddress("level=core&number=10&kinds=sign&kinds=evidence");
  assert.deepEqual(limited, { ...SAYS_NOTHING, view: "level=core", number: 10, kinds: ["sign", "evidence"] });
  assert.deepEqual([sessionQuery("level=core", limited), sessionQuery("", SAYS_NOTHING)], ["level=core&number=10&kinds=sign&kinds=evidence", ""]);
  assert.deepEqual(["500", "0", "-3", "1e3", "ten", ""].map((number) => readPracticeAddress(`number=${number}`).number), [100, 0, 0, 0, 0, 0]);
});

test("a task is read as it was written: modes, day, hints, and the questions that it has and has not", () => {
  const task = { ...SAYS_NOTHING, seed: "7", number: 10, kinds: ["sign"], modes: ["recall", "build"], due: "2026-12-15", hints: "off", struck: ["AbC-_9"], items: ["aaaaaa", "bbbbbb"] };
  const query = "focus=GABA&seed=7&number=10&kinds=sign&modes=recall&modes=build&due=2026-12-15&hints=off&strike=AbC-_9&items=aaaaaabbbbbb";
  assert.equal(taskQuery("focus=GABA", task), query);
  assert.deepEqual(readPracticeAddress(query), { ...task, view: "focus=GABA" });
  assert.equal(taskQuery("", { ...SAYS_NOTHING, seed: "7", number: 15, hints: "on", modes: ["recall"] }), "seed=7&number=15&modes=recall");
  assert.equal(sessionQuery("focus=GABA", task), "focus=GABA&number=10&kinds=sign&strike=AbC-_9&items=aaaaaabbbbbb");
  assert.deepEqual([query, "due=2026-12-15", "modes=recall", "seed=7&number=3"].map((text) => isTaskAddress(readPracticeAddress(text))), [true, true, true, false]);
});

test("a day that is none and a word on hints that means nothing are named", () => {
  assert.deepEqual(readPracticeAddress("due=2026-02-30&hints=some"), { ...SAYS_NOTHING, misread: [
    "“2026-02-30” is no day: a task is due on a day like 2026-12-15. This one has none.", "Hints can be on or off, and not “some”."] });
});

test("a file practises behind its own word alone", () => {
  assert.deepEqual(["#practise&focus=GABA", "#practise", "#focus=GABA", "#practised&x=1", ""].map((hash) => practiceHash(hash)), ["focus=GABA", "", null, null, null]);
  assert.deepEqual(["#task&seed=7", "#practise&seed=7"].map((hash) => practiceHash(hash, "task")), ["seed=7", null]);
});
