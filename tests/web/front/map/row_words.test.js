// What the rows of one claim are called depends on the papers that they name.

import assert from "node:assert/strict";
import test from "node:test";

import { rowWords } from "../../../../web/front/map/row_words.js";

test("rows are studies where each names a paper of its own", () => {
  assert.equal(rowWords([{ paper: "a", grade: "people" }, { paper: "b" }]), "2 studies");
});

test("a review or an overview is a source and no study", () => {
  assert.deepEqual(["overview", "review"].map((grade) => rowWords([{ paper: "a", grade }, { paper: "b" }])), ["2 sources", "2 sources"]);
});

test("rows that name no paper, or the same one, are rows", () => {
  assert.deepEqual([rowWords([{}, {}]), rowWords([{ paper: "a" }, {}]), rowWords([{ paper: "a" }, { paper: "a" }])], ["2 rows", "2 rows", "2 rows"]);
});
