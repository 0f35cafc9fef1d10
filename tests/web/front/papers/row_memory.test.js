// A row that is begun comes back with its paper, and its choice only where the text still has it.

import assert from "node:assert/strict";
import test from "node:test";

import { begunRow, forgetRow, rememberRow } from "../../../../web/front/papers/row_memory.js";
import { NOTHING_CHOSEN } from "../../../../web/front/papers/row_choice.js";

const SENTENCES = [{ pieces: [["GABA", "GABA", ""]], proposals: {}, begins: true }];
const ROW = { cells: { source: "GABA" }, choice: { source: { sentence: 0, number: 0, concept: "GABA" }, target: null, quoted: [0], proposed: null } };

test("a begun row is there until it is added", () => {
  rememberRow("7", ROW);
  assert.deepEqual(begunRow("7", SENTENCES), ROW);
  assert.equal(begunRow("8", SENTENCES), null);
  forgetRow("7");
  assert.equal(begunRow("7", SENTENCES), null);
});

test("what the text no longer names is not chosen any more, and the cells stay", () => {
  rememberRow("7", ROW);
  assert.deepEqual(begunRow("7", [{ ...SENTENCES[0], pieces: [["GABA", "GABA-A", ""]] }]), { cells: ROW.cells, choice: NOTHING_CHOSEN });
});
