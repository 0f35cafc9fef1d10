// A question that cannot be asked says what is wrong with it.

import assert from "node:assert/strict";
import test from "node:test";

import { faultOf } from "../../../../../web/front/explorer/ask/ask_panel.js";

test("two ends that are one are named where two are needed, and nothing where none is chosen", () => {
  const said = (ask, from, to) => faultOf({ ask, from, to });
  assert.equal(said("paths", "GABA", "GABA"), "Choose two different concepts; both are GABA.");
  assert.equal(said("compare", "GABA", "GABA"), "Choose two different concepts; both are GABA.");
  assert.deepEqual([said("loops", "GABA", "GABA"), said("paths", "GABA", "Mood"), said("paths", "", ""), faultOf({})], ["", "", "", ""]);
});
