// The board of a solution shows what the map says, and not what was wrong.

import assert from "node:assert/strict";
import test from "node:test";

import { solvedLinks } from "../../../../../web/front/practice/modes/build_panel.js";
import { libraryFrom } from "./practice_data.js";

test("each sentence of the task is given, right or missing", () => {
  const propositions = libraryFrom([["a", "raises", "b", "increases"], ["b", "lowers", "c", "decreases"], ["c", "raises", "d", "increases"]]).relations;
  const links = solvedLinks({ propositions, given: [propositions[0]] }, { missing: [propositions[2]] });
  assert.deepEqual(links, [
    { from: "a", phrase: "raises", to: "b", state: "given" },
    { from: "b", phrase: "lowers", to: "c", state: "right" },
    { from: "c", phrase: "raises", to: "d", state: "missing" },
  ]);
});
