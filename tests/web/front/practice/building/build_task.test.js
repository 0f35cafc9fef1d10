// A task to build hangs together, repeats no pair, and is the same for the same seed.

import assert from "node:assert/strict";
import test from "node:test";

import { BUILD_LEVELS, buildTask, TASK_BOUNDS, taskAtLevel } from "../../../../../web/front/practice/building/build_task.js";
import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { libraryFrom } from "../modes/practice_data.js";

const NAMES = [..."abcdefghij"];
const randomLibrary = (seed) => {
  const random = randomOf(seed);
  const any = () => NAMES[Math.floor(random() * NAMES.length)];
  return libraryFrom(Array.from({ length: 30 }, (_, place) => [any(), `acts ${place % 4}`, any(), "increases"]));
};
const task = (seed, number) => {
  const library = randomLibrary(seed);
  return buildTask(library, library.relations.map(({ id }) => id), randomOf(seed), number);
};
const ends = ({ source, target }) => [source, target];

test("each task has five to twelve propositions that hang together, and no pair twice", () => {
  for (let seed = 1; seed <= 100; seed += 1) {
    const { propositions, concepts } = task(seed, 2 + (seed % 14));
    assert.ok(propositions.length >= TASK_BOUNDS.fewest && propositions.length <= TASK_BOUNDS.most);
    assert.equal(new Set(propositions.map((row) => ends(row).sort().join())).size, propositions.length);
    const reached = new Set([concepts[0]]);
    for (const _ of propositions) for (const row of propositions) if (ends(row).some((name) => reached.has(name))) ends(row).forEach((name) => reached.add(name));
    assert.deepEqual([...reached].sort(), concepts);
  }
});

test("level 1 gives half of the links, level 2 none, level 3 no phrases either", () => {
  const given = BUILD_LEVELS.map((level) => taskAtLevel(task(1), level));
  assert.deepEqual(given.map(({ given: links }) => links.length), [4, 0, 0]);
  assert.deepEqual(given.map(({ phrases }) => phrases.length > 0), [true, true, false]);
});

test("what is around one concept is a task, too", () => {
  const library = libraryFrom([..."bcdefghij"].map((name) => ["a", "feeds", name, "increases"]));
  assert.equal(buildTask(library, library.relations.map(({ id }) => id), randomOf(1)).propositions.length, TASK_BOUNDS.first);
});

test("the same seed gives the same task", () => {
  assert.deepEqual(task(4), task(4));
});

test("pairs whose rows disagree, and a view that is too small, give no task", () => {
  const library = libraryFrom(["ab", "bc", "cd", "de"].map(([one, other]) => [one, "x", other, "increases"]));
  assert.equal(buildTask(library, library.relations.map(({ id }) => id), randomOf(1)), null);
  const larger = randomLibrary(1);
  larger.relations.forEach((relation) => (relation.contested = true));
  assert.equal(buildTask(larger, larger.relations.map(({ id }) => id), randomOf(1)), null);
});
