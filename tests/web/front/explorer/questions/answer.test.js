// The browser answers the questions of tests/cases/questions.json as graph/questions does.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { answerTo } from "../../../../../web/front/explorer/questions/answer.js";
import { signedEdges } from "../../../../../web/front/explorer/questions/signed_edges.js";
import { inCaseWords, namesOf, relationsOf } from "./cases.js";

const { words, tables } = JSON.parse(readFileSync(new URL("../../../../cases/questions.json", import.meta.url), "utf8"));

for (const { name, rows, questions } of tables) {
  const graph = signedEdges(relationsOf(rows), namesOf(rows), words);
  for (const { question, answer } of questions) {
    test(`${name}: ${JSON.stringify(question)}`, () => {
      const found = inCaseWords(answerTo(question, graph, rows.length, words));
      assert.deepEqual(found, answer);
      assert.deepEqual(Object.keys(found.groups), Object.keys(answer.groups));
    });
  }
}
