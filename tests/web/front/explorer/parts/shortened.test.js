// What was pasted is repeated as far as an answer has room.

import assert from "node:assert/strict";
import test from "node:test";

import { shortened } from "../../../../../web/front/explorer/parts/shortened.js";

test("sixty letters are repeated, more of them are cut between two letters", () => {
  assert.equal(shortened("a".repeat(60)), "a".repeat(60));
  assert.equal(shortened("a".repeat(5000)), `${"a".repeat(60)}…`);
  assert.deepEqual(["𝛂".repeat(60), "𝛂".repeat(61)].map(shortened), ["𝛂".repeat(60), `${"𝛂".repeat(60)}…`]);
});
