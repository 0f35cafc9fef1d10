// A row that is begun comes back with its paper, and its choice only where the text still has it.

import assert from "node:assert/strict";
import test from "node:test";

import { NOTHING_CHOSEN } from "../../../../web/front/papers/row_choice.js";

const store = new Map([["neuromap-begun-rows", '[["3",{"cells":{"source":"Sleep"},"choice":{"source":null,"target":null,"quoted":[],"proposed":null}}]]']]);
globalThis.sessionStorage = { getItem: (name) => store.get(name) ?? null, setItem: (name, text) => store.set(name, text) };
const { begunRow, forgetRow, forgetRows, lastPaper, rememberRow } = await import("../../../../web/front/papers/row_memory.js");

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

test("rows outlast the page in this tab, and are forgotten with their paper or all at once", () => {
  assert.equal(begunRow("3", SENTENCES).cells.source, "Sleep");
  rememberRow("8", ROW);
  assert.equal(lastPaper(), "8");
  assert.deepEqual(JSON.parse(store.get("neuromap-begun-rows")).at(-1), ["8", ROW]);
  forgetRows();
  assert.deepEqual([lastPaper(), store.get("neuromap-begun-rows")], ["", "[]"]);
});

test("no more than twenty rows are kept, and a browser that keeps nothing is no fault", () => {
  for (let paper = 0; paper < 25; paper++) rememberRow(String(paper), ROW);
  assert.deepEqual([begunRow("4", SENTENCES), lastPaper()], [null, "24"]);
  Object.defineProperty(globalThis, "sessionStorage", { configurable: true, get: () => { throw new Error("refused"); } });
  rememberRow("30", ROW);
  assert.equal(lastPaper(), "30");
  delete globalThis.sessionStorage;
});
