// The list of papers is filtered by words, in any order, of title, authors, key and number.

import assert from "node:assert/strict";
import test from "node:test";

import { matching } from "../../../../web/front/papers/paper_list.js";

const paper = (id, title, about = "", listed = "") => ({ id, title, about, listed, used: 0, own: true, abstract: true });
const PAPERS = [paper("12", "GABA calms mice", "Li · Brain · 2020"), paper("13", "Sleep mends", "", "jones2019")];

test("all the words are needed, wherever they stand", () => {
  const found = (words) => matching(PAPERS, words).map(({ id }) => id);
  assert.deepEqual([found(""), found("brain gaba"), found("JONES"), found("13"), found("gaba sleep")], [["12", "13"], ["12"], ["13"], ["13"], []]);
});
