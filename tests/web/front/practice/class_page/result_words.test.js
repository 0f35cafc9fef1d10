// A result is told by the sentence of its relation, its concept or the concepts of its path.

import assert from "node:assert/strict";
import test from "node:test";

import { kindWords, numbered, percent, sentenceOf, sourceOf } from "../../../../../web/front/practice/class_page/result_words.js";

const RELATIONS = { r1: { source: "A", target: "B", sentence: "A raises B." }, r2: { source: "B", target: "C" } };
const LIBRARY = { relation: (id) => RELATIONS[id], paper: ({ source }) => (source === "A" ? { citation: "Li and others", year: "2020", address: "" } : null) };

test("a relation, a definition and a path have their words and sources", () => {
  const results = [{ of: "relation", about: "r1" }, { of: "definition", about: "Dark matter" }, { of: "path", about: "r1 r2" }, { of: "relation", about: "r2" }];
  assert.deepEqual(results.slice(0, 3).map((result) => sentenceOf(result, LIBRARY)), ["A raises B.", "What Dark matter is.", "Path: A → B → C."]);
  assert.deepEqual(results.map((result) => sourceOf(result, LIBRARY)), ["Li and others (2020)", "", "", ""]);
});

test("numbers have their words, and a kind that nobody knows has none", () => {
  assert.deepEqual([percent(0.256), numbered(1, "student"), numbered(2, "student")], ["26 %", "1 student", "2 students"]);
  assert.deepEqual(["sign", "point", "__proto__", "constructor"].map((kind) => kindWords({ kind })), ["the sign", "which box it is", "", ""]);
});
