// A concept becomes what is said beside the question about it.

import assert from "node:assert/strict";
import test from "node:test";

import { aboutConcept } from "../../../../../web/front/explorer/first/starts.js";
import { bigStarts, wholeQuestion } from "../../../../../web/front/explorer/first/welcome.js";
import { FakeElement } from "../../fake_element.js";

globalThis.document = { createElement: (tag) => new FakeElement(tag) };

function relation(source, target, level) {
  return { source, target, words: { level: [level] } };
}

test("a question says how many relations its map has, and of which levels", () => {
  const relations = [relation("a", "b", "research"), relation("c", "a", "core"), relation("b", "c", "core")];
  assert.deepEqual(["a", "b", "d"].map((name) => aboutConcept(relations, name)), ["2 relations · core, research", "2 relations · core, research", "0 relations · "]);
  assert.equal(aboutConcept(relations.slice(0, 1), "a"), "1 relation · research");
});

test("the question over all is about messengers only where there are some", () => {
  const of = (...types) => wholeQuestion({ concepts: types.map((type) => ({ type })) });
  assert.equal(of("transmitter", "immune cell"), "How do the brain’s messengers reach the immune system?");
  assert.equal(of("transmitter", "town"), "What acts on what? A map to ask.");
});

test("the ways to begin are a question, a story and the search, as far as there are any", () => {
  const done = [];
  const act = { showEverythingOf: (name) => done.push(name) };
  const library = {
    openings: [{ question: "About a?", concept: "a" }, { question: "About b?", concept: "b" }],
    stories: [{ id: "tale", title: "A tale", steps: [] }], concepts: [{ type: "town" }], concept: (name) => ({ type: name === "b" ? "immune cell" : "town" }),
  };
  const starts = bigStarts(library, act, (story, step) => done.push(`${story} ${step}`), () => done.push("search"));
  assert.deepEqual(starts.map((start) => start.textContent), ["A questionAbout b?", "A storyA tale", "SearchFind a concept by its name"]);
  starts.forEach((start) => start.listeners.click());
  assert.deepEqual(done, ["b", "tale 1", "search"]);
  const [search, ...others] = bigStarts({ ...library, openings: [], stories: [], concepts: [{ type: "transmitter" }, { type: "immune cell" }] }, act);
  assert.deepEqual([search.textContent, others], ["SearchFind a messenger, a cell, an illness", []]);
});
