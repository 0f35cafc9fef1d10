// The board of a solution shows what the map says and not what was wrong, and the first check is the one that counts.

import assert from "node:assert/strict";
import test from "node:test";

import { firstAnswersOf, solvedLinks } from "../../../../../web/front/practice/building/build_panel.js";
import { libraryFrom } from "../modes/practice_data.js";

const propositions = libraryFrom([["a", "raises", "b", "increases"], ["b", "lowers", "c", "decreases"], ["c", "raises", "d", "increases"]]).relations;

test("each sentence of the task is given, right or missing", () => {
  const links = solvedLinks({ propositions, given: [propositions[0]] }, { missing: [propositions[2]] });
  assert.deepEqual(links, [
    { from: "a", phrase: "raises", to: "b", state: "given" },
    { from: "b", phrase: "lowers", to: "c", state: "right" },
    { from: "c", phrase: "raises", to: "d", state: "missing" },
  ]);
});

test("what was asked for counts as the first check found it, with how sure somebody was", () => {
  const answers = firstAnswersOf({ task: { propositions, given: [propositions[0]] }, first: ["r2"], sure: true });
  assert.deepEqual(answers, [
    { id: "r1 build", about: "r1", right: true, sure: true },
    { id: "r2 build", about: "r2", right: false, sure: true },
  ]);
});
