// The line counts what is shown by how likely it is still known.

import assert from "node:assert/strict";
import test from "node:test";

import { countsOf } from "../../../../../web/front/explorer/memory/memory_line.js";

test("every relation that is shown counts once, and what is hidden does not", () => {
  const shown = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
  const memory = new Map([["a", 1], ["b", 0.85], ["c", 0.79], ["d", 0], ["hidden", 1]]);
  assert.deepEqual([...countsOf(shown, memory)], [["likely", 1], ["unsure", 1], ["fading", 2], ["not asked yet", 1]]);
});
