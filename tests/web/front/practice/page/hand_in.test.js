// What is in the file is said before it is kept, with the numbers of what is in it.

import assert from "node:assert/strict";
import test from "node:test";

import { contentWords, handInOfTask } from "../../../../../web/front/practice/page/hand_in.js";

test("a text says what is in the file, and what is not", () => {
  const words = (answers, links) => contentWords({ items: Array(answers).fill({}), links: Array(links).fill({}) });
  assert.equal(words(15, 0), "In the file are your code name, the address of this task, the version of the data, and of each of your 15 answers what was asked, what you answered, whether it is right and how sure you were. Your name and the time are not in it.");
  assert.match(words(1, 1), /of your answer what .*, and the link that you made\. /);
  assert.match(words(2, 3), /, and the 3 links that you made\. /);
});

test("a task is the address with its seed, also with one that the page has chosen", () => {
  const taskOf = (query) => handInOfTask({ library: { title: "A map", version: "v1" }, host: { query: () => query }, seed: "k7" }).handIn().task;
  assert.deepEqual([taskOf("focus=GABA&mode=recall"), taskOf("seed=k7&number=10")], ["focus=GABA&mode=recall&seed=k7", "seed=k7&number=10"]);
});
