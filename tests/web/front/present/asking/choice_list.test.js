// Long answers stand in fewer columns than short ones.

import assert from "node:assert/strict";
import test from "node:test";

import { areLong } from "../../../../../web/front/present/asking/choice_list.js";

test("one long answer makes all of them long, and short ones are not", () => {
  assert.deepEqual([areLong(["yes", "no"]), areLong(["yes", "x".repeat(40)]), areLong(["yes", "x".repeat(41)])], [false, false, true]);
});
