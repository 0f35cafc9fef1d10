// What a large file leaves out is taken over when it comes; a concept knows those that are narrower.

import assert from "node:assert/strict";
import test from "node:test";

import { libraryOf } from "../../../../web/front/explorer/library.js";

test("references that come later are those of the relations, in the order of the file", () => {
  const relations = ["r1", "r2", "r3"].map((id) => ({ id, source: "GABA", target: "Mood" }));
  const library = libraryOf({ concepts: [], facets: [], references: [], addresses: {}, relations });
  assert.deepEqual(library.relations.map(library.paper), [null, null, null]);
  library.cite({ references: [{ key: "li2020", authors: ["Li"], title: "On GABA", journal: "Cell", year: "2020" }], cited: [0, null, 0] });
  assert.deepEqual(library.relations.map((relation) => library.paper(relation)?.key), ["li2020", undefined, "li2020"]);
  assert.deepEqual(library.relations.map(({ cited }) => cited), ["Li 2020", undefined, "Li 2020"]);
});

test("a wider concept knows the narrower ones, in the order of the file", () => {
  const concepts = [{ name: "Treg", broader: "T cell" }, { name: "T cell" }, { name: "Th1 cell", broader: "T cell" }];
  const library = libraryOf({ concepts, facets: [], relations: [] });
  assert.deepEqual([library.narrowerThan("T cell"), library.narrowerThan("Treg")], [["Treg", "Th1 cell"], []]);
});
