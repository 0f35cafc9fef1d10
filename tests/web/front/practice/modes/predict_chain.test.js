// What is asked of a path has the answer that its rows give when they are counted by hand, and mixes its answers.

import assert from "node:assert/strict";
import test from "node:test";

import { predictQuestions } from "../../../../../web/front/practice/modes/predict_chain.js";
import { randomOf } from "../../../../../web/front/shared/seeded_random.js";
import { libraryFrom } from "./practice_data.js";

const POLARITIES = ["increases", "increases", "decreases", "decreases", "produces", "modulates", "no clear effect"];
const NAMES = [..."abcdefghijkl"];
const idsOf = (library) => library.relations.map(({ id }) => id);

test("1000 random paths have the answer that counting their rows gives", () => {
  let asked = 0;
  for (let seed = 1; asked < 1000; seed += 1) {
    const rows = randomRows(randomOf(seed));
    const library = libraryFrom(rows);
    for (const { concepts, answer, overall, others } of predictQuestions(library, idsOf(library), randomOf(seed))) {
      assert.equal(answer, counted(rows, concepts), JSON.stringify([rows, concepts]));
      const ends = everyPath(rows, concepts[0], concepts.at(-1), 3).map((path) => counted(rows, path));
      const numbers = [1, -1, 0].map((end) => ends.filter((each) => each === end).length);
      assert.deepEqual([others.rise, others.fall, others.undetermined], numbers);
      assert.equal(overall, answer !== 0 && concepts.length <= 4 && ends.length > 1 && ends.every((end) => end === answer));
      asked += 1;
    }
  }
});

test("a session mixes its answers, repeats no pair, and begins at another concept each time", () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const library = libraryFrom(randomRows(randomOf(seed)));
    const questions = predictQuestions(library, idsOf(library), randomOf(seed));
    const pairs = questions.flatMap(({ edges }) => edges.map(({ source, target }) => `${source} ${target}`));
    assert.equal(new Set(pairs).size, pairs.length);
    questions.forEach(({ concepts }, place) => assert.notEqual(concepts[0], questions[place - 1]?.concepts[0]));
    questions.forEach((_, place) => {
      const undetermined = questions.slice(0, place + 1).filter(({ answer }) => answer === 0).length;
      assert.ok(undetermined * 3 <= place + 1);
    });
  }
});

test("a pair is judged by all rows of the file, also by those that the view hides", () => {
  const library = libraryFrom([["a", "raises", "b", "increases"], ["b", "raises", "c", "increases"], ["b", "lowers", "c", "decreases"]]);
  assert.deepEqual(predictQuestions(library, ["r0", "r1"], randomOf(1)), []);
  const longer = libraryFrom([["a", "raises", "b", "increases"], ["b", "raises", "c", "increases"], ["a", "lowers", "b", "decreases"], ["c", "raises", "d", "increases"]]);
  const [question, ...more] = predictQuestions(longer, ["r1", "r3"], randomOf(1));
  assert.deepEqual([question.concepts, question.answer, question.overall, more], [["b", "c", "d"], 1, false, []]);
});

test("the same seed asks the same, in the same order", () => {
  const library = libraryFrom(randomRows(randomOf(3)));
  const ask = (seed) => predictQuestions(library, idsOf(library), randomOf(seed)).map(({ concepts }) => concepts.join(" "));
  assert.deepEqual(ask(5), ask(5));
  assert.notDeepEqual(ask(5), ask(6));
});

function randomRows(random) {
  const any = (items) => items[Math.floor(random() * items.length)];
  return Array.from({ length: 24 }, () => [any(NAMES), "acts on", any(NAMES), any(POLARITIES), any(["human", "animal", ""])]);
}

/** Where the last concept goes: what the rows of each step say is collected in one text, and read as a reader would. */
function counted(rows, concepts) {
  let falls = 0;
  for (let place = 1; place < concepts.length; place += 1) {
    const said = rows.filter(([source, , target]) => source === concepts[place - 1] && target === concepts[place]).map(([, , , polarity]) => polarity);
    const [up, down] = [said.some((word) => word === "increases" || word === "produces"), said.includes("decreases")];
    if (up === down || said.includes("no clear effect")) return 0;
    falls += down ? 1 : 0;
  }
  return falls % 2 ? -1 : 1;
}

/** Every way from a concept to another over pairs of which at least one row found something. */
function everyPath(rows, from, to, longest, passed = [from]) {
  if (from === to) return [passed];
  if (longest === 0) return [];
  const next = new Set(rows.filter(([source, , target, polarity]) => source === from && target !== from && polarity !== "no clear effect").map(([, , target]) => target));
  return [...next].filter((name) => !passed.includes(name)).flatMap((name) => everyPath(rows, name, to, longest - 1, [...passed, name]));
}

test("in a file without polarities the verbs of its rows give the direction", () => {
  const library = libraryFrom([["a", "raises", "b", "not stated"], ["b", "lowers", "c", "not stated"]]);
  assert.deepEqual(predictQuestions(library, ["r0", "r1"], randomOf(1)).map(({ answer }) => answer), [-1]);
});

test("a path is not asked over a step whose polarity nobody states, and one that leads over it cannot be told", () => {
  const half = libraryFrom([["a", "raises", "b", "increases"], ["b", "raises", "c", "not stated"]]);
  assert.deepEqual(predictQuestions(half, ["r0", "r1"], randomOf(1)), []);
  const beside = libraryFrom([["a", "raises", "b", "increases"], ["b", "raises", "c", "increases"], ["a", "meets", "c", "not stated"]]);
  const asked = predictQuestions(beside, ["r0", "r1", "r2"], randomOf(1)).map(({ concepts, answer, overall, others }) => [concepts.join(""), answer, overall, others.undetermined]);
  assert.deepEqual(asked, [["abc", 1, false, 1]]);
  const unread = libraryFrom([["a", "raises", "b", "not stated"], ["b", "meets", "c", "not stated"]]);
  assert.deepEqual(predictQuestions(unread, ["r0", "r1"], randomOf(1)), []);
});
